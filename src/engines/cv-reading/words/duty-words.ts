/** These folded verbs open the line of a duty in English; those in -ed and -ing are known by their endings. */
export const englishDutyVerbs: readonly string[] = `
led
ran
wrote
built
held
kept
made
set
won
took
taught
drove
grew
cut
sold
brought
gave
oversaw
saw
rebuilt
rewrote
spoke
met
found
fed
dealt
hung
laid
lit
shot
sang
spent
put
read
fought
swept
stood
bred
bound
wove
dug
cast
shod
underwent
undertook
sought
upheld
withdrew
drew
beat
began
became
chose
came
did
broke
forged
`
  .trim()
  .split("\n");

/** Folded openings of a duty in French that no ending betrays. */
export const frenchDutyOpenings: readonly string[] = `
prise en
mise en
mise a
mise au
tenue de
tenue du
tenue des
suivi de
suivi des
suivi du
suivi d'
accueil de
accueil des
accueil du
accueil et
conduite de
conduite d'
lecture de
vente de
achat de
soins de
pose de
pose d'
tri de
tri des
envoi de
envoi des
appui a
appui aux
aide a
aide aux
soutien a
veille
travail en
travail avec
zero
hausse de
baisse de
reduction de
contact avec
relance des
relance de
cours de
garde de
taille de
taille des
recolte
semis
plus de
`
  .trim()
  .split("\n");
