/** Days of other people's letters: what the table looks like when the site is popular. */
export type Crowd = { readonly from: number; readonly to: number };

/** One statement that writes letters number `from` to `to` of strangers, ten each. */
export function strangersLettersSql({ from, to }: Crowd): string {
  return `${numbers(from, to)}
    INSERT INTO generated_letters (
      job_id, visitor_id, company_name, company_info, language, profile_version, motivation_letter,
      anti_motivation_letter, documents, ai_models, generation_time, writing_time, pdf_motivation_path,
      pdf_anti_motivation_path, pdf_dual_path, pdf_stored_at, created_at, updated_at
    )
    SELECT 'job-' || i, 'stranger-' || (i / 10), 'Company ' || (i % 5000), '{}', 'en', 'v', 'm', 'a', '{}', '[]', 1, 1,
      'letters/' || i || '/m', 'letters/' || i || '/a', 'letters/' || i || '/d', i, i, i
    FROM numbers`;
}

/** One statement that writes ended jobs number `from` to `to`. */
export function endedJobsSql({ from, to }: Crowd): string {
  return `${numbers(from, to)}
    INSERT INTO jobs (id, kind, owner_id, status, created_at, started_at, ended_at, duration_ms)
    SELECT 'job-' || i, 'letters', 'stranger-' || (i / 10), 'completed', i, i, i + 50, 50 FROM numbers`;
}

const numbers = (from: number, to: number) =>
  `WITH RECURSIVE numbers (i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM numbers WHERE i < ${to})`;
