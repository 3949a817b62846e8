import { Fragment, useMemo, type ReactNode } from 'react';
import type { Nodes, Parents } from 'mdast';
import { never } from '@shared/core/assert';
import { isWebAddress } from './link-address';
import { isEditable, readMarkdown } from './markdown-tree';
import { WebLink } from './web-link';
import classes from './markdown-field.module.css';

interface MarkdownViewProps {
  readonly value: string;
  /** Links that can be followed; false inside a field that is about to become an editor. */
  readonly links?: boolean;
}

/** Markdown as text to read. What it cannot draw, such as a table, is shown as its source. */
export function MarkdownView({ value, links = true }: MarkdownViewProps) {
  const tree = useMemo(() => readMarkdown(value), [value]);
  if (!isEditable(tree)) return <pre className={classes.source}>{value}</pre>;
  return (
    <div className={classes.prose} dir="auto">
      {draw(tree, links)}
    </div>
  );
}

function drawChildren(node: Parents, links: boolean): ReactNode {
  return node.children.map((child, index) => <Fragment key={index}>{draw(child, links)}</Fragment>);
}

function draw(node: Nodes, links: boolean): ReactNode {
  switch (node.type) {
    case 'root':
      return drawChildren(node, links);
    case 'paragraph':
      return <p>{drawChildren(node, links)}</p>;
    case 'heading':
      return node.depth === 3 ? <h3>{drawChildren(node, links)}</h3> : <h4>{drawChildren(node, links)}</h4>;
    case 'strong':
      return <strong>{drawChildren(node, links)}</strong>;
    case 'emphasis':
      return <em>{drawChildren(node, links)}</em>;
    case 'list':
      return node.ordered ? (
        <ol start={node.start ?? 1}>{drawChildren(node, links)}</ol>
      ) : (
        <ul>{drawChildren(node, links)}</ul>
      );
    case 'listItem':
      return <li>{drawChildren(node, links)}</li>;
    case 'blockquote':
      return <blockquote>{drawChildren(node, links)}</blockquote>;
    case 'link':
      return links && isWebAddress(node.url) ? (
        <WebLink href={node.url}>{drawChildren(node, links)}</WebLink>
      ) : (
        <span className={classes.link}>{drawChildren(node, links)}</span>
      );
    case 'break':
      return <br />;
    case 'text':
      return node.value;
    case 'code':
    case 'definition':
    case 'delete':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'linkReference':
    case 'table':
    case 'tableCell':
    case 'tableRow':
    case 'thematicBreak':
    case 'yaml':
      // A text with one of these is shown as its source above.
      return null;
    default:
      return never(node);
  }
}
