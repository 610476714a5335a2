import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import type {DocumentActionDescription, DocumentActionProps} from 'sanity'
import {useClient, useDocumentOperation} from 'sanity'
import {API_VERSION} from '../apiVersion.ts'
import {approve} from './approve.ts'
import {reviewStateOf} from './reviewState.ts'

/**
 * "Approve" for what an import found. A draft is marked in place, to be published as usual; a
 * published document is marked at once and its links are made strong.
 */
export function useApproveAction(props: DocumentActionProps): DocumentActionDescription | null {
  const {draft, published, version} = props
  const client = useClient({apiVersion: API_VERSION})
  const {patch} = useDocumentOperation(props.id, props.type)
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const document = draft ?? published
  if (version !== null || document === null || reviewStateOf(document) !== 'pending') return null

  async function approvePublished(): Promise<void> {
    if (published === null) return
    setBusy(true)
    try {
      await approve(client, published)
      toast.push({status: 'success', title: 'Approved'})
    } catch (error) {
      toast.push({
        status: 'error',
        title: 'Not approved',
        description: error instanceof Error ? error.message : 'The dataset did not answer.',
      })
    } finally {
      setBusy(false)
    }
  }

  return {
    label: isBusy ? 'Approving…' : 'Approve',
    title: 'You have checked this against the article: readers may see it',
    icon: CheckmarkIcon,
    tone: 'positive',
    disabled: isBusy || !props.ready,
    onHandle: () => {
      if (draft === null) return void approvePublished()
      patch.execute([{set: {reviewState: 'approved'}}])
      toast.push({
        status: 'success',
        title: 'Approved',
        description: 'Publish it when it is ready.',
      })
    },
  }
}
