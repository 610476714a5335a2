import type {Locator, Page} from 'playwright-core'

/** The path that opens a document in the desk. */
export function pathOf(type: string, id: string): string {
  return `/intent/edit/id=${id};type=${type}/`
}

/** The text input of a field, by the field's name. */
export function textField(page: Page, name: string): Locator {
  return page.getByTestId(`field-${name}`).locator('input, textarea').first()
}

/** The search box of an empty reference field. Such fields carry no test id of their own. */
export function referenceField(page: Page, name: string): Locator {
  const box = `//*[@data-testid="field-actions-menu-${name}"]/ancestor::*[.//*[@data-testid="autocomplete"]][1]`
  return page.locator(`xpath=${box}//input`).first()
}

/** Searches for a document in the box and takes the first hit with this title. */
export async function pickReference(box: Locator, search: string, title: string): Promise<void> {
  await box.click()
  await box.pressSequentially(search)
  const page = box.page()
  await page.locator('[data-ui="AutocompleteOption"]').filter({hasText: title}).first().click()
}

/** Picks an entry of the menu beside the main action. */
export async function chooseAction(page: Page, name: string): Promise<void> {
  // While the document loads there is a disabled one beside it.
  await page.locator('[data-testid="action-menu-button"]:not([disabled])').click()
  await page.getByRole('menuitem', {name}).click()
}

/** Publishes once the form allows it. */
export async function publish(page: Page): Promise<void> {
  await page.locator('[data-testid="action-publish"]:not([disabled])').click()
}

/** Selects a word of a text as a person does. */
export async function doubleClickWord(text: Locator, word: string): Promise<void> {
  await text.scrollIntoViewIfNeeded()
  const {x, y} = await text.evaluate((element, wanted) => {
    const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
    const start = node?.textContent?.indexOf(wanted) ?? -1
    if (!node || start < 0) throw new Error(`There is no "${wanted}" in the text`)
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + wanted.length)
    const box = range.getBoundingClientRect()
    return {x: box.x + box.width / 2, y: box.y + box.height / 2}
  }, word)
  await text.page().mouse.dblclick(x, y)
}
