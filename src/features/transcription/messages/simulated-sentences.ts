/** The contract wants the simulated transcript in French, whatever the language of the interface. */
export const simulatedSentences = (videoUrl: string): readonly string[] => [
  "Ceci est une transcription simulée : aucun moteur n’a écouté la vidéo.",
  `La vidéo demandée se trouve à l’adresse ${videoUrl}`,
  "Ces phrases servent à essayer l’atelier sans clé : elles sont les mêmes pour toutes les vidéos, et rien n’y est inventé sur leur contenu.",
  "Avec une véritable clé, le texte entendu prendrait leur place.",
];
