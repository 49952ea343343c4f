/** These folded words tell how well a language is spoken, and are the level of a skill rather than a skill. */
export const levelWords: readonly string[] = `
langue maternelle
maternelle
maternel
natif
native
native speaker
native or bilingual
native or bilingual proficiency
mother tongue
first language
bilingue
bilingual
courant
courante
couramment
fluent
fluently
full professional
full professional proficiency
professional working
professional working proficiency
limited working
limited working proficiency
elementary
elementary proficiency
professionnel
professionnelle
niveau professionnel
professional
technique
lu ecrit parle
lu, ecrit, parle
intermediaire
intermediate
upper intermediate
upper-intermediate
pre-intermediate
avance
avancee
advanced
scolaire
notions
debutant
debutante
beginner
basic
basics
bases
elementaire
conversational
conversationnel
working knowledge
working
proficient
proficiency
good
bon
bonne
bon niveau
very good
tres bon
tres bon niveau
excellent
expert
confirme
autonome
autonomous
operationnel
operationnelle
lu
ecrit
parle
spoken
written
read
a1
a2
b1
b2
c1
c2
toeic
toefl
ielts
`
  .trim()
  .split("\n");
