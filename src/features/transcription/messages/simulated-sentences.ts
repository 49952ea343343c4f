/** A simulation names what it was asked for, and nothing of its content. */
export type SimulatedSource =
  | { readonly videoUrl: string }
  | { readonly mediaUrl: string }
  | { readonly fileName: string };

/** The contract wants the simulated transcript in French, whatever the language of the interface. */
export function simulatedSentences(source: SimulatedSource): readonly string[] {
  const isVideo = "videoUrl" in source;
  return [
    isVideo
      ? "Ceci est une transcription simulée : aucun moteur n’a écouté la vidéo."
      : "Ceci est une transcription simulée : aucun moteur n’a écouté l’enregistrement.",
    askedFor(source),
    isVideo
      ? "Ces phrases servent à essayer l’atelier sans clé : elles sont les mêmes pour toutes les vidéos, et rien n’y est inventé sur leur contenu."
      : "Ces phrases servent à essayer l’atelier sans clé : elles sont les mêmes pour tous les enregistrements, et rien n’y est inventé sur leur contenu.",
    "Avec une véritable clé, le texte entendu prendrait leur place.",
  ];
}

function askedFor(source: SimulatedSource): string {
  if ("videoUrl" in source) return `La vidéo demandée se trouve à l’adresse ${source.videoUrl}`;
  if ("mediaUrl" in source) {
    return `L’enregistrement demandé se trouve à l’adresse ${source.mediaUrl}`;
  }
  return `L’enregistrement demandé est le fichier ${source.fileName}`;
}
