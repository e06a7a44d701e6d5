import type { BoilerplateRow } from "../pack.js";

/** Lines of a web page in French that are not the report. */
export const BOILERPLATE: readonly BoilerplateRow[] = [
  {
    forms:
      "lire aussi|à lire aussi|à lire également|à lire|voir aussi|à voir aussi|sur le même sujet|sur le même thème|les plus lus|articles liés|articles connexes|articles similaires|nos derniers articles|à la une|dans la même rubrique|vous aimerez aussi|pour aller plus loin|en savoir plus|lire la suite|les plus consultés|recommandé pour vous|dernières actualités",
    kind: "heads",
  },
  {
    forms:
      "lire aussi :|à lire aussi :|lire également|à lire également :|voir aussi :|lire aussi notre|photo :|photo de|photo d'archives|photo d'illustration|photo d'illustration :|photos :|image :|légende :|crédit :|crédit photo|crédits photo|crédits :|vidéo :|image d'illustration|image d'archives|suivez-nous|partager sur|partagez cet|partager cet article|abonnez-vous|inscrivez-vous|je m'abonne|s'abonner à|nous utilisons des cookies|ce site utilise des cookies|en poursuivant votre navigation|accepter les cookies|cliquez ici|cliquez sur|mentions légales|temps de lecture|publié par|rejoignez-nous|téléchargez notre application|soutenez notre|cet article est réservé|article réservé aux abonnés|il vous reste|recevez notre|retrouvez-nous|politique de confidentialité|conditions générales|aller au contenu",
    kind: "line",
  },
  {
    forms:
      "photo|photos|légende|crédit|crédits|image|vidéo|partager|s'abonner|newsletter|publicité|annonce|cookies|tags|mots-clés|mots clés|imprimer|contact|contacts|contactez-nous|commentaires|commenter|regarder|écouter|avec afp|menu|accueil|rechercher|connexion|se connecter|tout accepter|tout refuser|accepter|refuser|facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|e-mail|email|courriel|copier le lien|tél|téléphone|fax|contact presse|contacts presse|article précédent|article suivant|précédent|suivant|source|sources|auteur|dons|faire un don|envoyer",
    kind: "label",
  },
  { forms: "tous droits réservés|copyright|min de lecture|minutes de lecture", kind: "anywhere" },
  { forms: "par|de notre correspondant|de notre envoyé spécial|par notre correspondant", kind: "byline" },
];
