import type { Word } from "../../../../engines/grounding/patterns";

const either =
  "nazi|nazis|pedophile|pedo|faggot|nigger|nigga|bougnoule|youpin|sale arabe|sale juif|tapette|tarlouze|fuck|fucking|fucker|motherfucker|asshole|bitch|bastard|whore|slut|cunt|dickhead|wanker|twat|bullshit|shit|shitty|crap|enculer?s?|encules?|connards?|connasses?|salope?s?|salauds?|putain|pute|merde|merdique|bordel|couilles?|foutre|niquer?|batards?|pd|neg(?:re|ro|resse)s?|fag(?:got)?s?|niggers?|niggas?|pakis?|chinks?|gooks?|kikes?|spics?|wops?|polacks?|krauts?|mongoloids?|untermensch(?:en)?|sous-hommes?|subhumans?|shitheads?|assholes|bitches|bastards|whores|sluts|cunts|dickheads|wankers|twats|fuckers|fucked|fucks|fuckwits?";
const fr =
  "idiots?|idiotes?|imbeciles?|cretins?|cretines?|abrutis?|debiles?|stupides?|con|cons|connes?|conneries?|nullards?|incapables|bouffons?|ordures?|raclures?|minables?|degueulasses?|mongols?|mongoliens?|gogols?|tares?|tocards?|grosse? vache|ferme[zr]? la|cul|bite|chiant|chiante|chier|emmerde[rz]?|bougnoules?|bicots?|bamboulas?|youtres?|youpines?|chinetoques?|chintoks?|niakoue?s?|ritals?|boches?|romanichels?|gouines?|pedes?|pedales?|tantouzes?|tafioles?|lopettes?|fiottes?|travelos?|tapettes|enculeurs?|encule|macaques?|guenons?|pouffiasses?|petasses?|grognasses?|garces?|catins?|roulures?|putains?|putes|salopards?|saloperies?|enfoires?|fumiers?|crevards?|pourritures?|trouduc|trou du cul|branleu(?:rs?|ses?)|couillons?|conards?|glandus?|casse-couilles|va te faire|allez vous faire|nique ta|fdp|(?:ta|vos) gueules?|attardee?s?(?: mentaux| mental)?|debile mental|face de \\p{L}+|sales? (?:noirs?|blancs?|arabes?|jui(?:f|ve)s?|musulmans?|etrangers?|chinois|roms?|race|gitans?|turcs?)";
const en =
  "idiots?|idiotic|imbeciles?|morons?|moronic|stupid|fools|dumb|dumbass|retards?|retarded|losers?|jerks?|scum|arse|arsehole|ass|dick|pricks?|piss(?:ed)?|damn|suckers?|pathetic|trash|douche(?:bag)?s?|cretins?|bloody hell|shut up|screw you|coons?|ragheads?|towelheads?|wetbacks?|beaners?|darkies|darkey|pikeys?|gypos?|dagos?|heebs?|half-breeds?|savages|trann(?:y|ies)|dykes?|homos|shemales?|spastics?|spaz|spazz|cripples?|mongs?|feminazis?|bimbos?|skanks?|slags?|thots?|libtards?|bellends?|tossers?|pillocks?|numpt(?:y|ies)|dimwits?|halfwits?|half-wits?|nitwits?|simpletons?|scumbags?|dirtbags?|sleazebags?|lowlifes?|vermin|bollocks|bugger off|sod off|piss off|go to hell|jackass(?:es)?|dipshits?|arseholes|old hags?";

export const insults: Readonly<Record<"fr" | "en", Word>> = {
  fr: `${either}|${fr}`,
  en: `${either}|${en}`,
};

const traits =
  "musulmane?s?|muslims?|islam|islamic|jui(?:f|ve)s?|jewish|jews?|chretiens?|chretiennes?|christians?|catholi(?:c|que)s?|protestants?|bouddhistes?|buddhists?|hindou?e?s?|hindus?|athees?|atheists?|ma religion|my religion|religi(?:eux|euse|ous)|gays?|lesbi(?:ennes?|ans?)|homosexuel(?:le)?s?|homosexuals?|bisexuel(?:le)?s?|bisexual|transgenres?|transgender|transsexuel(?:le)?s?|queer|heterosexuel(?:le)?s?|heterosexual|sexual orientation|orientation sexuelle|handicape?e?s?|disabled|disability|autis(?:tes?|tic|m|me)|wheelchair|fauteuil roulant|tetraplegique|bipolaire|bipolar|schizophren(?:e|es|ic)|enceinte|pregnant|pregnancy|grossesse|immigre?e?s?|immigrants?|immigrants?|migrants?|etrangers|etrangeres?|foreigners?|arabes?|arabs?|africaine?s?|africans?|asiatiques?|asians?|noirs|blancs|tsiganes?|gitans?|gyps(?:y|ies)|skin colou?r|couleur de peau|race|ethni(?:e|que|c|city)|nationality|nationalite|syndique?e?s?|trade unionist";
const traitsFr =
  "trop vieux|trop vieille|trop jeune|les vieux|les vieilles|les jeunes|mon age|votre age|son age|ages?e? de|senile|(?<!les hommes (?:et|ou) )les femmes(?! (?:et|ou) les hommes)|(?<!les femmes (?:et|ou) )les hommes(?! (?:et|ou) les femmes)|obeses?|trisomiques?|personnes trans|non-binaires?|hijab|en tant que femme|en tant qu'homme|comme une femme|sexe|blonde|boomers?|mere de famille|pere de famille|celibataire|mes enfants|sourde?s?|aveugles?";
const traitsEn =
  "too old|too young|old people|young people|elderly|my age|your age|years old|senile|(?<!(?<!\\p{L})men (?:and|or) )women(?! (?:and|or) men)|(?<!women (?:and|or) )men(?! (?:and|or) women)|obese|trans people|non-binary|old white|as a woman|as a man|like a girl|gender|blonde|boomers?|mother of|father of|my children|unmarried|deaf|blind people|blind person|crippled?";

export const protectedTraits: Readonly<Record<"fr" | "en", Word>> = {
  fr: `${traits}|${traitsFr}`,
  en: `${traits}|${traitsEn}`,
};
