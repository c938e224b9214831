// Words of the legal pages: accessibility, legal notice, personal data, site map.

export const legal = {
  accessibility: {
    title: 'Accessibilité : non conforme',
    lead: 'Ce site n’a pas été audité. Selon le référentiel général d’amélioration de l’accessibilité (RGAA 4.1), un site sans audit est non conforme, quelle que soit sa qualité.',
    state: 'Où en est le site',
    stateText:
      'Aucun taux de conformité ne peut être donné : aucun audit n’a été fait par une personne extérieure à l’équipe. Cette page le dira quand ce sera le cas.',
    done: 'Ce qui est fait',
    doneItems: [
      'Chaque page est contrôlée par un outil automatique (axe) à chaque changement ; il ne voit qu’une partie des défauts.',
      'Tout fonctionne au clavier et sans JavaScript.',
      'Rien ne se lit par la couleur seule : un mot et une forme l’accompagnent.',
      'Chaque dessin a une description et son tableau.',
      'Les pages se lisent à 320 pixels de large et agrandies à 200 %.',
      'La langue de chaque page est indiquée ; les textes longs gardent 68 caractères par ligne.',
    ],
    missing: 'Ce qui n’est pas vérifié',
    missingItems: [
      'La lecture avec plusieurs lecteurs d’écran n’a pas été éprouvée par des personnes qui s’en servent chaque jour.',
      'Les tableaux longs du bureau et de l’enveloppe, sur un téléphone, sont difficiles à parcourir.',
      'Les pièces jointes par les porteurs ne sont pas contrôlées : un document déposé peut être inaccessible.',
    ],
    report: 'Signaler un défaut',
    reportText:
      'Écrivez au service du guichet : il répond sous deux jours ouvrés et vous donne le contenu d’une autre façon.',
    remedy: 'Voies de recours',
    remedyText:
      'Si la réponse ne vous convient pas, sur un site réel vous pourriez saisir le Défenseur des droits, en ligne, par téléphone ou par courrier. Ce site est une démonstration : il n’est soumis à aucune de ces obligations et les suit pour l’exemple.',
    made: 'Cette déclaration décrit la version du site que vous lisez.',
  },
  notice: {
    title: 'Mentions légales',
    lead: 'Ce site est une démonstration. Il n’appartient à aucune administration ; organismes, projets et personnes sont fictifs.',
    publisher: 'Éditeur',
    publisherText:
      'Éditeur fictif, pour l’exemple. Sur un site réel, cette page nomme l’administration responsable, son adresse et la personne qui dirige la publication.',
    service: 'Service',
    address: 'Adresse',
    email: 'Courriel',
    phone: 'Téléphone',
    host: 'Hébergeur',
    hostText:
      'Aucun : la démonstration tourne sur la machine de la personne qui l’a lancée. Un site réel nomme ici son hébergeur et son adresse.',
    marks: 'Marques de l’État',
    marksText:
      'Ce site n’emploie ni la Marianne, ni la police, ni le logotype de l’État : ils sont réservés à ses services.',
    data: 'Réutilisation',
    dataText: 'Les textes du règlement et les projets sont inventés : ils n’ont aucune valeur juridique.',
    security: 'Signaler une faille',
    securityText: 'Le fichier security.txt dit à qui écrire.',
    securityLink: 'Lire security.txt',
  },
  personalData: {
    title: 'Données personnelles',
    lead: 'Ce que le guichet garde de vous, pourquoi, pendant combien de temps, et ce que vous pouvez demander. La démonstration n’a que des personnes inventées ; n’y écrivez rien de réel.',
    kept: 'Ce qui est gardé',
    keptCaption: 'Données gardées, raison et durée',
    what: 'Quoi',
    why: 'Pourquoi',
    long: 'Combien de temps',
    rows: [
      {
        what: 'Votre adresse, votre nom et votre fonction',
        why: 'Vous reconnaître, et dire à qui a la charge du dossier qui l’a écrit',
        long: 'Tant que le compte sert ; 24 mois sans connexion',
      },
      {
        what: 'Les noms et courriels des contacts d’un dossier',
        why: 'Les joindre au sujet du dossier ; jamais publiés',
        long: 'Comme le dossier',
      },
      {
        what: 'Les dossiers déposés et leurs pièces',
        why: 'Instruire, décider, suivre, rendre compte de l’argent public',
        long: 'Retenus : dix ans après la clôture. Autres : deux ans après la décision',
      },
      {
        what: 'Les brouillons jamais déposés',
        why: 'Vous permettre de les reprendre',
        long: 'Douze mois après la dernière modification',
      },
      {
        what: 'Le nom des évaluateurs et leurs avis',
        why: 'Prouver que l’expertise est indépendante',
        long: 'Cinq ans',
      },
      {
        what: 'Le journal des actes : qui, quand, quoi',
        why: 'Contrôler les décisions et l’enveloppe',
        long: 'Trois ans en ligne',
      },
      { what: 'Les courriels envoyés', why: 'Prouver ce qui a été dit, et quand', long: 'Douze mois' },
    ],
    keptNote:
      'Ces durées sont celles qui sont prévues. L’effacement n’est pas encore automatique\u00a0: le guichet le fait à la main, ou quand vous le demandez.',
    notKept: 'Ce qui ne l’est pas',
    notKeptItems: [
      'Les réponses au contrôle d’éligibilité : elles ne sont que dans l’adresse de la page.',
      'Aucune mesure d’audience, aucun cookie qui n’est pas nécessaire au fonctionnement.',
      'Le journal technique des requêtes ne contient ni adresse IP, ni identifiant, ni contenu.',
    ],
    cookies: 'Cookies',
    cookiesText:
      'Sept au plus, tous nécessaires : votre session, deux pendant que vous vous connectez, le mot qui suit un acte, votre langue, votre thème, le guichet choisi. Aucun n’est lu par un autre site.',
    basis: 'Base légale',
    basisText: 'Une mission d’intérêt public : attribuer et suivre des financements de l’État.',
    rights: 'Vos droits',
    rightsText:
      'Vous pouvez demander à lire ce qui vous concerne, à le corriger, à en limiter l’usage ou à vous y opposer. L’effacement est refusé quand la loi sur les archives ou le contrôle de l’argent public impose de garder ; la réponse dit alors pourquoi. Écrivez au service du guichet ; sur un site réel, vous pourriez aussi saisir la CNIL.',
    published: 'Ce qui devient public',
    publishedText:
      'D’un projet retenu et signé : titre, résumé public, organisme, montants, dates, jalons et les indicateurs que le porteur publie. Jamais le nom d’une personne, jamais un dossier refusé.',
  },
  siteMap: {
    title: 'Plan du site',
    lead: 'Les pages qui vous sont ouvertes, telles que vous êtes connecté.',
    leadAnonymous: 'Les pages ouvertes à tous. D’autres s’ouvrent une fois connecté.',
    groups: {
      public: 'Le guichet',
      work: 'Votre travail',
      account: 'Votre compte',
      about: 'À propos de ce site',
      demo: 'La démonstration',
    },
    pages: {
      window: 'Le guichet',
      eligibility: 'Vérifier mon éligibilité',
      whatIsAsked: 'Ce qui vous sera demandé',
      accessibility: 'Accessibilité',
      legalNotice: 'Mentions légales',
      personalData: 'Données personnelles',
      siteMap: 'Plan du site',
      signIn: 'Se connecter',
      organisation: 'Qui vous êtes, votre organisme',
      applications: 'Mes dossiers',
      startApplication: 'Commencer un dossier',
      desk: 'À traiter',
      reviews: 'Mes avis',
      meetings: 'Comités',
      envelope: 'Enveloppe',
      projects: 'Projets suivis',
      myProjects: 'Mes projets',
      demo: 'Comptes de la démonstration',
      demoClock: 'Horloge',
      demoMail: 'Boîte aux lettres',
      demoMailTemplates: 'Modèles de courriels',
    },
  },
}
