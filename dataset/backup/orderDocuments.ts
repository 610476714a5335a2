import type {JsonObject} from '../json.ts'
import {referencesIn} from '../store/references.ts'

export interface ImportedDocument extends JsonObject {
  _id: string
  _type: string
}

/**
 * Puts documents in an order in which each can be written after those it refers to strongly.
 * Documents that refer to each other in a circle stand in one group and have to be written at once.
 * Tarjan's algorithm for strongly connected components, with a stack of its own since a chain of
 * references may be as long as the dataset.
 */
export function orderDocuments(documents: readonly ImportedDocument[]): ImportedDocument[][] {
  const nodes = new Map(documents.map((document) => [document._id, createNode(document)]))
  const groups: ImportedDocument[][] = []
  const open: Node[] = []
  let counter = 0

  const enter = (node: Node, path: Node[]) => {
    node.index = counter
    node.low = counter
    counter += 1
    node.isOpen = true
    open.push(node)
    path.push(node)
  }
  const leave = (node: Node, parent: Node | undefined) => {
    if (parent !== undefined) parent.low = Math.min(parent.low, node.low)
    if (node.low !== node.index) return
    const group = open.splice(open.lastIndexOf(node))
    for (const member of group) member.isOpen = false
    groups.push(group.map(({document}) => document))
  }

  for (const root of nodes.values()) {
    const path: Node[] = []
    if (root.index < 0) enter(root, path)
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const id = node.targets.pop()
      const target = id === undefined ? undefined : nodes.get(id)
      if (id === undefined) {
        path.pop()
        leave(node, path.at(-1))
      } else if (target !== undefined && target.index < 0) enter(target, path)
      else if (target?.isOpen) node.low = Math.min(node.low, target.index)
    }
  }
  return groups
}

interface Node {
  document: ImportedDocument
  targets: string[]
  /** Order in which the nodes were met; -1 before. */
  index: number
  low: number
  isOpen: boolean
}

function createNode(document: ImportedDocument): Node {
  const targets = [...referencesIn(document)].filter(([, strong]) => strong).map(([id]) => id)
  return {document, targets, index: -1, low: -1, isOpen: false}
}
