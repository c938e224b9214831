// What the server and its commands say in the terminal: to whoever runs them, in French.

import { reviewProfiles, windowRoles } from '#app/domain/people.ts'
import { windowFileText } from './window-file.ts'

const production = (setting: string, why: string) => `${setting} manque : ${why}`

export const terminal = {
  settings: {
    address: (p: { readonly name: string; readonly starts: readonly string[] }) =>
      `${p.name} doit être une adresse qui commence par ${p.starts.join(' ou ')}`,
    port: 'PORT doit être un nombre entier de 0 à 65535.',
    databaseForm:
      'DATABASE_URL doit être sqlite:CHEMIN, le chemin d’un fichier, ou postgres://…, l’adresse d’une base PostgreSQL.',
    basePath: 'BASE_URL doit être une adresse sans chemin.',
    proxies: 'PROXIES doit être un nombre entier de 0 à 9.',
    mode: 'MODE doit être demo ou production.',
    secretShort: 'SESSION_SECRET doit faire au moins 32 octets.',
    smtpMissing: production('SMTP_URL', 'la production envoie de vrais courriels.'),
    baseMissing: production('BASE_URL', 'la production doit connaître sa propre adresse.'),
    baseInsecure:
      'BASE_URL doit commencer par https:// en production : les codes de connexion et les sessions y passent.',
    secretMissing: production('SESSION_SECRET', 'la production a besoin d’un secret à elle.'),
    secretPublished: 'SESSION_SECRET est une valeur publiée : la production a besoin d’un secret à elle.',
  },
  server: {
    portTaken: (p: { readonly port: number }) => `Le port ${p.port} est déjà pris : choisissez-en un autre avec PORT=…`,
    cannotStart: (p: { readonly why: string }) => `Le serveur ne peut pas démarrer : ${p.why}`,
    alreadyServed:
      'Un autre serveur sert déjà ce fichier\u00a0: arrêtez-le, ou prenez PostgreSQL, que plusieurs serveurs peuvent servir.',
    listens: (p: { readonly url: string }) => `Guichet : ${p.url}`,
    accounts: (p: { readonly url: string }) => `Comptes à essayer : ${p.url}`,
  },
  commands: {
    window: {
      takes: 'import|check FICHIER',
      does: 'crée le guichet que ce fichier décrit, ou lui ajoute ses nouvelles versions et ouvertures ; avec check, dit seulement ce qui serait fait',
    },
    manager: {
      takes: 'add|end ADRESSE [--window NOM]',
      does: 'donne à cette adresse la responsabilité du guichet, ou la retire',
    },
    role: {
      takes: 'add|end RÔLE ADRESSE [--window NOM] [--ministry NOM] [--profile PROFIL]',
      does: `donne ou retire un rôle, parmi ${windowRoles.join(', ')} ; d’un évaluateur (reviewer), --ministry dit le ministère et --profile, ${reviewProfiles.join(' ou ')}, ce qu’il connaît`,
    },
    migrate: { takes: '', does: 'met la base dans la forme que cette version demande' },
    tick: { takes: '', does: 'fait une fois ce que le temps seul provoque : relances, échéances, envoi des courriels' },
    seed: {
      takes: '[--applications N]',
      does: 'crée le monde de la démonstration quand la base est vide\u202f; avec --applications, un grand monde de N dossiers',
    },
    invariants: {
      takes: '',
      does: 'vérifie ce qui doit toujours tenir ; sort avec 1 quand quelque chose est rompu',
    },
    'audit:verify': { takes: '', does: 'relit toute la chaîne d’audit ; sort avec 1 quand une ligne ne tient pas' },
  },
  usage: 'npm run NOM -- …, où NOM est :',
  usageOf: (p: { readonly name: string; readonly takes: string; readonly does: string }) =>
    `npm run ${p.name}${p.takes === '' ? '' : ` -- ${p.takes}`}\u00a0: ${p.does}`,
  misused: (p: { readonly usage: string }) => `Il faut écrire\u00a0: ${p.usage}`,
  unreachable: (p: { readonly why: string }) => `La base de données ne s’ouvre pas : ${p.why}`,
  noFile: (p: { readonly file: string }) =>
    `Il n’y a pas de base de Guichet dans ${p.file}\u00a0: vérifiez DATA_DIR et DATABASE_URL, ou faites-la par npm run migrate.`,
  noSchema: (p: { readonly schema: string }) =>
    `Il n’y a pas de base de Guichet dans le schéma ${p.schema} de cette base PostgreSQL\u00a0: vérifiez DATABASE_URL, ou faites-la par npm run migrate.`,
  window: windowFileText,
  roles: {
    unknown: (p: { readonly role: string; readonly known: string }) =>
      `« ${p.role} » n’est pas un rôle. Les rôles : ${p.known}.`,
    address: (p: { readonly typed: string }) =>
      `« ${p.typed} » n’est pas une adresse électronique, comme nom@exemple.fr.`,
    noWindow: 'Il n’y a pas encore de guichet : npm run window -- import FICHIER d’abord.',
    whichWindow: (p: { readonly known: string }) =>
      `Quel guichet ? Ajoutez --window suivi d’un de ces noms : ${p.known}.`,
    profile: (p: { readonly known: string }) => `--profile doit être un de : ${p.known}.`,
    ministry: (p: { readonly known: string }) => `--ministry doit être un de ceux du guichet : ${p.known}.`,
    onlyReviewers: '--ministry et --profile ne se disent que d’un évaluateur (reviewer).',
    disabled: (p: { readonly email: string }) => `Le compte de ${p.email} est désactivé.`,
    given: (p: { readonly email: string; readonly role: string; readonly window: string }) =>
      `${p.email} a maintenant le rôle ${p.role} sur ${p.window}.`,
    hadIt: (p: { readonly email: string; readonly role: string; readonly window: string }) =>
      `${p.email} avait déjà le rôle ${p.role} sur ${p.window} : rien n’a changé.`,
    described: (p: { readonly email: string; readonly role: string; readonly window: string }) =>
      `${p.email} avait déjà le rôle ${p.role} sur ${p.window} : son ministère ou son profil est mis à jour.`,
    nobodyLeft: (p: { readonly role: string; readonly window: string }) =>
      `Plus personne n’a le rôle ${p.role} sur ${p.window}.`,
    ended: (p: { readonly email: string; readonly role: string; readonly window: string }) =>
      `${p.email} n’a plus le rôle ${p.role} sur ${p.window}.`,
    hadItNot: (p: { readonly email: string; readonly role: string; readonly window: string }) =>
      `${p.email} n’a pas le rôle ${p.role} sur ${p.window}.`,
    signIn: 'Cette personne se connecte avec cette adresse, par le code qu’elle reçoit, et dit alors qui elle est.',
  },
  done: (p: { readonly name: string; readonly ms: number }) => `${p.name} : fait en ${p.ms} ms`,
  seed: {
    begins: 'Création du monde de démonstration…',
    accounts: 'Les comptes de la démonstration, où l’on entre en un clic :',
    notEmpty: 'Un grand monde se crée dans une base vide de la démonstration.',
    howMany: 'Après --applications vient un nombre de dossiers, de 12 à 100000.',
    databaseInUse: 'La base est ouverte par un autre programme : arrêtez-le, puis recommencez.',
  },
  invariants: (p: { readonly checks: number; readonly rows: number; readonly broken: number }) =>
    `${p.checks} invariants sur ${p.rows} dossiers, ${p.broken} rompus`,
  auditWhole: (p: { readonly lines: number }) => `${p.lines} lignes d’audit, toutes scellées`,
  auditBroken: (p: { readonly lines: number; readonly line: number }) =>
    `${p.lines} lignes d’audit lues, la ligne ${p.line} ne tient pas`,
}
