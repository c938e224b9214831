// Any address that is no screen: the answer is the page of the root's error boundary.

export const loader = () => {
  throw new Response(null, { status: 404 })
}

export default function NotFound() {
  return null
}
