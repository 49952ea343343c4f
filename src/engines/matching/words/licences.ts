/** A permission to drive, lift, wire or guard: its name and folded regular expressions. */
export const licences: readonly (readonly [name: string, pattern: string])[] = [
  [
    "permis CE",
    "(?:permis|categories?) (?:ce|ec|super[- ]lourds?|spl)\\b|permis (?:c|b) (?:et|,|\\+) (?:ce|ec)\\b|super[- ]lourds?(?: permis)?|(?:class 1|hgv class 1|lgv class 1|cat(?:egory)? c\\+e|hgv 1|c\\+e)(?: licen[cs]e| driver)?|cdl(?:[- ]a| class a)?\\b(?: licen[cs]e)?|class 1 (?:truck )?licen[cs]e",
  ],
  [
    "permis C",
    "(?:permis|categorie) (?:c1?|poids[- ]lourds?|pl)\\b|permis poids[- ]lourds?|(?:class 2|hgv class 2|lgv class 2|cat(?:egory)? c|hgv|lgv|heavy goods vehicle|c1)\\b(?: class \\d)? ?(?:licen[cs]e|entitlement)|class 2 (?:hgv|lgv)",
  ],
  [
    "permis D",
    "permis (?:d1?|transport en commun|bus)\\b|(?:pcv|psv|category d|cat d|bus|d1) (?:licen[cs]e|entitlement)",
  ],
  ["permis BE", "permis (?:be|b96|remorque)\\b|(?:b\\+e|trailer) (?:licen[cs]e|entitlement)"],
  [
    "permis B",
    "permis ?: ?b\\b|permis (?:de conduire )?(?:b\\b|vl\\b|de conduire(?: (?:b\\b|valide|en cours de validite))?|valide|voiture|obligatoire|exige|requis|indispensable)(?: en cours de validite| valide)?|(?:a |an |your )?(?:full |valid |clean |current |uk |eu |manual |irish |class [5g] |own ){0,4}driv(?:ing|er'?s?)'?s? licen[cs]e|(?:as|avez|ayant|avoir|have|possedez|detenez) le permis(?! (?:[a-eg-z]\\w?|\\w{5,12})\\b)|(?:le )?permis(?= (?:n'est|est|souhaite|apprecie|serait|,|\\.|$))|class [5g] licen[cs]e",
  ],
  ["permis A", "permis (?:a2?|moto|am)\\b(?! |$)|motorcycle licen[cs]e"],
  [
    "CACES",
    "(?:a |an )?(?:valid |counterbalance |reach )*(?:fork ?lift|flt|counterbalance|reach truck) (?:truck )?(?:licen[cs]e|ticket|certificate|certification)|forklift[- ]certified",
  ],
  ["pont roulant", "pont roulant(?= ?(?::|$|,|\\.))"],
  [
    "FIMO",
    "fimo(?:[ /-]{1,3}fcos?)?\\b(?: (?:a jour|marchandises?|voyageurs?))?|fcos?\\b(?: a jour)?|(?:driver )?cpc(?: card| qualification)?\\b|driver qualification card|dqc\\b",
  ],
  [
    "carte conducteur",
    "carte (?:de )?conducteur|carte chronotachygraphe|(?:digital )?(?:tachograph|tacho) card|digi(?:tal)? card",
  ],
  [
    "ADR",
    "adr\\b(?: (?:certificate|licence|de base|citerne|training|qualification|colis))?|certificat adr|formation adr|hazmat(?: endorsement)?",
  ],
  [
    "habilitation électrique",
    "habilitations? (?:electriques?)(?: (?:a jour|valides?|en cours))?(?:[ :(,]{1,3}(?:(?:b|h)[0-2][vlrsc]?|br|bc|bs|be|hc|bp|bt|ht)\\b(?:[ ,/-]{1,3}|\\b)(?:(?:ou|et) (?=(?:b|h)[0-2rcse]))?)*|habilite\\S{0,2} electriques?|habilitations? (?:[bh][0-2r]\\w?(?:[bh][0-2r]\\w?)?|br|bc)\\b",
  ],
  [
    "travail en hauteur",
    "habilitation (?:au )?travail en hauteur|ipaf\\b(?: (?:card|licence|3a|3b))?|pasma\\b",
  ],
  [
    "carte BTP",
    "cscs(?: (?:card|gold card|blue card))?\\b|ecs(?: (?:card|gold card))?\\b|cpcs(?: card)?\\b|smsts\\b|sssts\\b|white card|aipr\\b(?: (?:encadrant|concepteur|operateur))?",
  ],
  [
    "Gas Safe",
    "gas safe(?: (?:registered|registration))?|qualification gaz|pg\\b(?= gaz)|professionnel gaz",
  ],
  [
    "attestation fluides",
    "attestation (?:de capacite|d'aptitude)(?: (?:aux? |a la )?(?:manipulation (?:de|des) )?fluides(?: frigorigenes)?)?|f[- ]gas (?:certificate|certification|qualification|licen[cs]e|certified)|epa (?:section )?(?:608|certification)(?: (?:universal|type \\w{1,3}))?(?: certification)?",
  ],
  [
    "carte professionnelle de sécurité",
    "carte (?:professionnelle|pro)(?: (?:de |d'agent de )?(?:cnaps|securite|surveillance))?|cnaps\\b|cqp aps\\b|tfp aps\\b|sia (?:licen[cs]e|badge|card|door supervisor)(?: licen[cs]e)?|security (?:guard )?licen[cs]e",
  ],
  ["DOT medical card", "(?:current |valid )?(?:dot )?medical (?:card|examiner'?s? certificate)"],
  ["SSIAP 3", "ssiap ?3\\b"],
  ["SSIAP 2", "ssiap ?2\\b"],
  ["SSIAP", "ssiap(?: ?1)?\\b"],
  ["CDL endorsement", "(?:tanker|doubles(?:/triples)?|passenger|school bus) endorsements?"],
  ["licence de taxi", "carte (?:vtc|taxi)|(?:taxi|private hire|phv) licen[cs]e"],
  [
    "Certiphyto",
    "certiphyto\\b|(?:pa[16]a?w?\\b(?:,? (?:and|&|or) pa[16]a?w?)? ?)?spraying certificates?|pa1\\b",
  ],
  [
    "licence de débit",
    "permis d'exploitation|licence iv\\b|personal (?:alcohol )?licen[cs]e|rsa certificate",
  ],
  ["BNSSA", "bnssa\\b|beesan\\b|npl?q\\b|lifeguard (?:certification|qualification)"],
  [
    "qualification soudage",
    "(?:licence|qualification|certification)s? (?:de )?soud\\w{2,5}|coded welder|welding (?:ticket|certificate|certification|coding)s?|en iso 9606|[1-6][fg]r?(?: |-)(?:certified|certification|coded|qualified|welding certification)|certified (?:in |to )?[1-6][fg]r?\\b",
  ],
];
