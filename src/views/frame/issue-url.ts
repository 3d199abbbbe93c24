/** The forms of `.github/ISSUE_TEMPLATE` that pages open. */
export type IssueForm = 'error-in-a-record' | 'evidence';

/**
 * The address of a new issue in one of the repository's forms, its title and its field "record" filled in; null where
 * no repository is known. A form takes its fields by their ids and no free text.
 */
export function toIssueUrl(
  repository: string | undefined,
  form: IssueForm,
  title: string,
  record: string,
): string | null {
  if (!repository) return null;
  const fields = { template: `${form}.yml`, title: title.slice(0, 200), record };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${repository.replace(/\/$/, '')}/issues/new?${query.join('&')}`;
}
