import type { APIRoute } from 'astro'
import { languages } from '../data/manifest.ts'
import { textPages } from '../data/textPages.ts'

export const getStaticPaths = () =>
  languages.flatMap((language) => textPages(language).map(({ path, text }) => ({ params: { path }, props: { text } })))

export const GET: APIRoute = ({ props }) => new Response(props.text as string)
