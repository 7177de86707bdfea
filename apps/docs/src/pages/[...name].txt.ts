import type { APIRoute } from 'astro'
import { languages, prefixOf } from '../data/manifest.ts'
import { llmsFull, llmsText } from '../data/textPages.ts'

export const getStaticPaths = () =>
  languages.flatMap((language) => [
    { params: { name: `${prefixOf(language)}llms` }, props: { text: llmsText(language) } },
    { params: { name: `${prefixOf(language)}llms-full` }, props: { text: llmsFull(language) } },
  ])

export const GET: APIRoute = ({ props }) => new Response(props.text as string)
