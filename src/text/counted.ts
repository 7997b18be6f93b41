/** "1 line", "2 lines"; `many` is for what takes no s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "26 months", or "26 to 48 months" where the bounds differ. */
export function countedRange({ low, high }: { readonly low: number; readonly high: number }, one: string): string {
  return low === high ? counted(low, one) : `${low} to ${counted(high, one)}`;
}
