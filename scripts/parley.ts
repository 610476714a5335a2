/** TODO */
export async function main(args: readonly string[]): Promise<number> {
  console.log('hello', args)
  return 0
}
