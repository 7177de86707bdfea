import { readFileSync } from 'node:fs'
import type { APIRoute } from 'astro'
import { downloadable } from '../../data/aboutPages.ts'
import { specFile } from '../../data/manifest.ts'

export const getStaticPaths = () => downloadable.map(([name]) => ({ params: { name } }))

export const GET: APIRoute = ({ params }) => new Response(readFileSync(specFile(params.name!), 'utf8'))
