import {Box} from '@sanity/ui'
import {Tooltip} from '@sanity/ui/tooltip'
import type {CSSProperties} from 'react'
import type {BlockAnnotationProps} from 'sanity'
import {Preview} from 'sanity'

/**
 * Marks in the story: whose claim a passage is, and who is named. Pointing at one shows the
 * statement or the profile it leads to; a mark that leads nowhere yet is dashed. Other annotations
 * are rendered as usual.
 */
export function ParleyAnnotation(props: BlockAnnotationProps) {
  const mark = MARKS.get(props.schemaType.name)
  if (mark === undefined) return props.renderDefault(props)
  const target = readReference(props.value[mark.field])
  const type = props.schemaType.fields.find(({name}) => name === mark.field)?.type
  const style: CSSProperties = {
    background: mark.background,
    borderBottom: `2px ${target === null ? 'dashed' : 'solid'} ${mark.color}`,
  }
  const marked = props.renderDefault({
    ...props,
    textElement: (
      <span data-testid={`mark-${props.schemaType.name}`} style={style}>
        {props.textElement}
      </span>
    ),
  })
  if (target === null || type === undefined || props.open) return marked
  return (
    <Tooltip
      placement="top"
      portal
      content={
        <Box padding={2} style={{maxWidth: 420}}>
          <Preview layout="default" schemaType={type} value={target} />
        </Box>
      }
    >
      <span>{marked}</span>
    </Tooltip>
  )
}

interface Mark {
  /** The field of the annotation that holds the reference. */
  field: string
  color: string
  background?: string
}

const MARKS = new Map<string, Mark>([
  [
    'attribution',
    {
      field: 'statement',
      color: 'var(--card-badge-primary-dot-color)',
      background: 'var(--card-badge-primary-bg-color)',
    },
  ],
  ['mention', {field: 'target', color: 'var(--card-badge-positive-dot-color)'}],
])

function readReference(value: unknown): {_type: string; _ref: string; _weak: boolean} | null {
  if (typeof value !== 'object' || value === null || !('_ref' in value)) return null
  return typeof value._ref === 'string' ? {_type: 'reference', _ref: value._ref, _weak: true} : null
}
