import type { NextConfig } from 'next'

// Uncompressed, so that the check reads what is on the wire.
export default { compress: false, poweredByHeader: false } satisfies NextConfig
