import type { Language } from "../../../../platform/language";
import type { CvNeed } from "../../analysis/cv-analysis";
import { analysisMessages } from "../messages";

type Props = { readonly language: Language; readonly needs: readonly CvNeed[] };

/** Each demand of the offer stands beside the sentence of the CV that answers it. */
export function FitTable({ language, needs }: Props) {
  const texts = analysisMessages[language].fit;
  if (needs.length === 0) return null;
  return (
    <section class="cv-part" aria-labelledby="fit-title">
      <h2 id="fit-title">{texts.title}</h2>
      <div class="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.need}</th>
              <th scope="col">{texts.proof}</th>
            </tr>
          </thead>
          <tbody>
            {needs.map((need) => (
              <tr>
                <td>
                  {need.quote} <span class="tag">{texts.level[need.level]}</span>{" "}
                  {need.isOpen && <span class="tag">{texts.open}</span>}
                </td>
                <td>{need.proof ? <q>{need.proof.quote}</q> : <em>{texts.missing}</em>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
