/** What this build was made with for one department by `npm run package`; the public build has none of it. */
export interface Agency {
  /** The text of the department's file. */
  department: string | null
  /** The department's public key (32 bytes of Ed25519, in base64): with it, only files that it signed are taken. */
  publicKey: string | null
  /** The path of its mark in the extension. */
  mark: string | null
}

export const AGENCY: Agency = import.meta.env.AGENCY ?? { department: null, publicKey: null, mark: null }
