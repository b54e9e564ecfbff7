/** Harmless things for a feed to show. Written here; nobody's posts. */
export const FEED = [
  { author: 'Town Library', text: 'Story hour moves to the garden this Saturday if the weather holds.' },
  { author: 'County Weather', text: 'Rain from noon, clearing by evening. Low tide at 6:40.' },
  { author: 'Farmers Market', text: 'Strawberries are in. Bring your own basket and save a dollar.' },
  { author: 'Youth Soccer', text: 'Practice is on the north field tonight. Shin guards, please.' },
  { author: 'Road Works', text: 'The bridge is one lane until Friday. Expect a short wait.' },
]
