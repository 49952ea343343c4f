import type { Word } from "../patterns";

const either =
  "nazi|nazis|pedophile|pedo|faggot|nigger|nigga|bougnoule|youpin|sale arabe|sale juif|tapette|tarlouze|fuck|fucking|fucker|motherfucker|asshole|bitch|bastard|whore|slut|cunt|dickhead|wanker|twat|bullshit|shit|shitty|crap|enculer?s?|encules?|connards?|connasses?|salope?s?|salauds?|putain|pute|merde|merdique|bordel|couilles?|foutre|niquer?|batards?|pd";
const fr =
  "idiots?|idiotes?|imbeciles?|cretins?|cretines?|abrutis?|debiles?|stupides?|con|cons|connes?|conneries?|nullards?|incapables|bouffons?|ordures?|raclures?|minables?|degueulasses?|mongols?|mongoliens?|gogols?|tares?|tocards?|grosse? vache|ferme[zr]? la|cul|bite|chiant|chiante|chier|emmerde[rz]?";
const en =
  "idiots?|idiotic|imbeciles?|morons?|moronic|stupid|fools|dumb|dumbass|retards?|retarded|losers?|jerks?|scum|arse|arsehole|ass|dick|pricks?|piss(?:ed)?|damn|suckers?|pathetic|trash|douche(?:bag)?s?|cretins?|bloody hell|shut up|screw you";

export const insults: Readonly<Record<"fr" | "en", Word>> = {
  fr: `${either}|${fr}`,
  en: `${either}|${en}`,
};

const traits =
  "musulmane?s?|muslims?|islam|islamic|jui(?:f|ve)s?|jewish|jews?|chretiens?|chretiennes?|christians?|catholi(?:c|que)s?|protestants?|bouddhistes?|buddhists?|hindou?e?s?|hindus?|athees?|atheists?|ma religion|my religion|religi(?:eux|euse|ous)|gays?|lesbi(?:ennes?|ans?)|homosexuel(?:le)?s?|homosexuals?|bisexuel(?:le)?s?|bisexual|transgenres?|transgender|transsexuel(?:le)?s?|queer|heterosexuel(?:le)?s?|heterosexual|sexual orientation|orientation sexuelle|handicape?e?s?|disabled|disability|autis(?:tes?|tic|m|me)|wheelchair|fauteuil roulant|tetraplegique|bipolaire|bipolar|schizophren(?:e|es|ic)|enceinte|pregnant|pregnancy|grossesse|immigre?e?s?|immigrants?|immigrants?|migrants?|etrangers|etrangeres?|foreigners?|arabes?|arabs?|africaine?s?|africans?|asiatiques?|asians?|noirs|blancs|tsiganes?|gitans?|gyps(?:y|ies)|skin colou?r|couleur de peau|race|ethni(?:e|que|c|city)|nationality|nationalite|syndique?e?s?|trade unionist";
const traitsFr =
  "trop vieux|trop vieille|trop jeune|les vieux|les vieilles|les jeunes|mon age|votre age|son age|ages?e? de|senile|les femmes|les hommes|en tant que femme|en tant qu'homme|comme une femme|sexe|blonde|boomers?|mere de famille|pere de famille|celibataire|mes enfants|sourde?s?|aveugles?";
const traitsEn =
  "too old|too young|old people|young people|elderly|my age|your age|years old|senile|women|men|as a woman|as a man|like a girl|gender|blonde|boomers?|mother of|father of|my children|unmarried|deaf|blind people|blind person|crippled?";

export const protectedTraits: Readonly<Record<"fr" | "en", Word>> = {
  fr: `${traits}|${traitsFr}`,
  en: `${traits}|${traitsEn}`,
};
