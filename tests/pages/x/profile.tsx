/** @jsxImportSource react */
import { useState } from 'react'
import { post } from '../parts/posts.ts'
import { Press } from './press.tsx'

/** The profile dialog: four named fields and a Save button outside of any form. */
export function EditProfile(props: { onDone: () => void }) {
  const [fields, setFields] = useState({ displayName: '', description: '', location: '', url: '' })
  const set = (name: keyof typeof fields) => (event: { target: { value: string } }) =>
    setFields({ ...fields, [name]: event.target.value })

  return (
    <div className="mask">
      <div role="dialog" aria-modal="true" aria-label="Edit profile">
        <Press
          testid="Profile_Save_Button"
          onPress={() => {
            post('/i/api/1.1/account/update_profile.json', {
              surface: 'bio',
              texts: [fields.displayName, fields.description],
              via: 'click',
              attachments: 0,
            })
            props.onDone()
          }}
        >
          Save
        </Press>
        <label>
          Name
          <input
            name="displayName"
            type="text"
            maxLength={50}
            value={fields.displayName}
            onChange={set('displayName')}
          />
        </label>
        <label>
          Bio
          <textarea name="description" maxLength={160} value={fields.description} onChange={set('description')} />
        </label>
        <label>
          Location
          <input name="location" type="text" value={fields.location} onChange={set('location')} />
        </label>
        <label>
          Website
          <input name="url" type="text" value={fields.url} onChange={set('url')} />
        </label>
      </div>
    </div>
  )
}
