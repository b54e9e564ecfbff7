/** @jsxImportSource react */
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { post } from '../parts/posts.ts'
import { Press } from './press.tsx'

/** "Edit profile": the bio is a plain textarea in a dialog, saved by a `div[role=button]`. */
function EditProfile(props: { onDone: () => void }) {
  const [bio, setBio] = useState('')
  return (
    <div className="mask">
      <div role="dialog" aria-modal="true" aria-label="Edit profile">
        <h2>Edit profile</h2>
        <textarea
          aria-label="Enter bio text"
          placeholder="Describe who you are"
          maxLength={101}
          value={bio}
          onChange={(event) => setBio(event.target.value)}
        />
        <Press label="Cancel" className="press quiet" onPress={props.onDone}>
          Cancel
        </Press>
        <Press
          label="Save"
          off={bio === ''}
          onPress={() => {
            post('/api/graphql/', { surface: 'bio', texts: [bio], via: 'click', attachments: 0 })
            props.onDone()
          }}
        >
          Save
        </Press>
      </div>
    </div>
  )
}

/** A part of "About": two fields, saved likewise. */
function Workplace(props: { onDone: () => void }) {
  const [work, setWork] = useState({ company: '', position: '' })
  return (
    <div className="mask">
      <div role="dialog" aria-modal="true" aria-label="Add a workplace">
        <input
          aria-label="Company"
          value={work.company}
          onChange={(event) => setWork({ ...work, company: event.target.value })}
        />
        <input
          aria-label="Position"
          value={work.position}
          onChange={(event) => setWork({ ...work, position: event.target.value })}
        />
        <Press
          label="Save"
          off={work.company === '' && work.position === ''}
          onPress={() => {
            post('/api/graphql/', {
              surface: 'work',
              texts: [work.company, work.position],
              via: 'click',
              attachments: 0,
            })
            props.onDone()
          }}
        >
          Save
        </Press>
      </div>
    </div>
  )
}

/** Marketplace: a textarea that already asks, and "Send". */
function Marketplace() {
  const [text, setText] = useState('Hi, is this available?')
  return (
    <div role="main">
      <h1>Garden chair</h1>
      <textarea aria-label="Message seller" value={text} onChange={(event) => setText(event.target.value)} />
      <Press
        label="Send"
        onPress={() => {
          post('/api/graphql/', { surface: 'message', texts: [text], via: 'click', attachments: 0 })
          setText('')
        }}
      >
        Send
      </Press>
    </div>
  )
}

/** The sign-up: what takes an address is a plain line that takes a number, too. */
function SignUp() {
  const [email, setEmail] = useState('')
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        post('/api/graphql/', { surface: 'sign-up', texts: [email], via: 'submit', attachments: 0 })
        setEmail('')
      }}
    >
      <input type="text" name="firstname" aria-label="First name" />
      <input type="text" name="lastname" aria-label="Surname" />
      <input
        type="text"
        name="reg_email__"
        aria-label="Mobile number or email"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <input type="password" name="reg_passwd__" autoComplete="new-password" aria-label="New password" />
      <button type="submit" name="websubmit">
        Sign Up
      </button>
    </form>
  )
}

function Profile() {
  const [editing, setEditing] = useState(false)
  const [working, setWorking] = useState(false)
  return (
    <div role="main">
      <h1>Your profile</h1>
      <Press label="Add a workplace" onPress={() => setWorking(true)}>
        Add a workplace
      </Press>
      {working && <Workplace onDone={() => setWorking(false)} />}
      <Press label="Edit profile" onPress={() => setEditing(true)}>
        Edit profile
      </Press>
      {editing && <EditProfile onDone={() => setEditing(false)} />}
    </div>
  )
}

const page = (path: string) => {
  if (path === '/r.php') return <SignUp />
  return path.startsWith('/marketplace/') ? <Marketplace /> : <Profile />
}
createRoot(document.getElementById('mount')!).render(page(location.pathname))
