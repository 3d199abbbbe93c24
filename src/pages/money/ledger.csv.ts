import { toLedgerCsv } from '../../exports/ledger-csv.ts';
import { loadWhole } from '../../site/archive.ts';
import { deriveLedger } from '../../views/money/derive-ledger.ts';

/** The whole ledger as a file. */
export async function GET(): Promise<Response> {
  const { archive, provenance } = await loadWhole();
  return new Response(toLedgerCsv(deriveLedger(archive, provenance)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
