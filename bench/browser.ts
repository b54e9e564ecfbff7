export async function inBrowser(): Promise<void> {}
