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
  await page.getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name}).click()
}

/** Publishes once the form allows it. */
export async function publish(page: Page): Promise<void> {
  await page.locator('[data-testid="action-publish"]:not([disabled])').click()
}
