/** What the check finds wrong, or in need of an editor's judgement, in a file. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  severity: 'error' | 'warning';
}
