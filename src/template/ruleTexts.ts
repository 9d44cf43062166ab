/** So long may be what Excel says of a cell's rule: the title of a prompt or an alert, and their texts. */
export const LONGEST_RULE_TEXTS = { title: 32, prompt: 255, alert: 225 };
