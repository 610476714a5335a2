import {CloseIcon} from '@sanity/icons/Close'
import {useToast} from '@sanity/ui/toast'
import type {DocumentActionDescription, DocumentActionProps} from 'sanity'
import {useClient, useDocumentOperation} from 'sanity'
import {API_VERSION} from '../apiVersion.ts'
import {reviewStateOf} from './reviewState.ts'

/**
 * "Reject" for what an import found wrongly: it stays, so that the next import doesn't bring it
 * back, and never reaches readers.
 */
export function useRejectAction(props: DocumentActionProps): DocumentActionDescription | null {
  const {draft, published, version} = props
  const client = useClient({apiVersion: API_VERSION})
  const {patch} = useDocumentOperation(props.id, props.type)
  const toast = useToast()
  const document = draft ?? published
  if (version !== null || document === null || reviewStateOf(document) !== 'pending') return null

  async function rejectPublished(): Promise<void> {
    if (published === null) return
    try {
      const {_id, _rev} = published
      await client.patch(_id).set({reviewState: 'rejected'}).ifRevisionId(_rev).commit()
      toast.push({status: 'success', title: 'Rejected'})
    } catch (error) {
      toast.push({
        status: 'error',
        title: 'Not rejected',
        description: error instanceof Error ? error.message : 'The dataset did not answer.',
      })
    }
  }

  return {
    label: 'Reject',
    title: 'The import read this wrongly: readers never see it',
    icon: CloseIcon,
    tone: 'critical',
    disabled: !props.ready,
    onHandle: () => {
      if (draft === null) return void rejectPublished()
      patch.execute([{set: {reviewState: 'rejected'}}])
      toast.push({status: 'success', title: 'Rejected'})
    },
  }
}
