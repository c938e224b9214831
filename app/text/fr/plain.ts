// What the server answers by itself, as plain text, before or instead of a page.

export const plain = {
  tooLarge:
    'Votre envoi est bien trop volumineux\u00a0: il n’est pas lu. Revenez en arrière et choisissez des fichiers plus petits.',
  elsewhere:
    'Cet envoi ne vient pas de ce site : rien n’a été fait. Revenez à la page, rechargez-la, puis recommencez.',
  method: 'Cette adresse ne répond pas à ce genre de demande.',
  address: 'Cette adresse ne peut pas être lue : vérifiez-la.',
  notFound: 'Cette page n’existe pas.',
  unreadable:
    'Cet envoi n’a pas pu être lu\u00a0: rien n’a été fait. Revenez à la page, rechargez-la, puis recommencez.',
  tooSlow:
    'Cet envoi a mis trop de temps à arriver\u00a0: rien n’a été fait. Revenez à la page, vérifiez votre connexion, puis recommencez.',
  tooLongHead:
    'Cette demande est bien trop longue\u00a0: elle n’est pas lue. Effacez les cookies de ce site, revenez à la page, puis recommencez.',
  failed: 'Le service n’a pas pu répondre. L’erreur est enregistrée : réessayez dans un instant.',
}
