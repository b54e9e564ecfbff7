/** The mark of the department that a build was made for. Its name stands beside it as text, where it has one. */
export function Mark({ src, department }: { src: string | null; department: string }) {
  return src === null ? null : <img class="mark" src={src} alt={department} />
}
