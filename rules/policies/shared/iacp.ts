import type { Blank, Clause } from '../../types.ts'
import { BUT_OFFICIAL, OFFICIAL, OWN } from './accounts.ts'
import { onCard } from './standing.ts'

/** What differs between the IACP model and the orders made from it. */
interface IacpVariant {
  /** A clause's number as this document prints it, from the model's. */
  cite: (id: string) => string
  /** Who runs the department's pages, in words. */
  runBy: string
}

/** Blanks of the family: who gives permission, where the document names an office and a department a person. */
export function iacpBlanks(cite: IacpVariant['cite'], chief: string): Blank[] {
  return [
    {
      id: 'chief',
      clause: cite('V.A.3'),
      label: 'Who approves the department’s pages and the sharing of information from the job',
      example: 'Chief Alan Pruitt',
      otherwise: chief,
      optional: true,
    },
    {
      id: 'permission',
      clause: cite('V.A.7'),
      label: 'Who gives the other permissions, where the policy names no one',
      example: 'the public information officer',
      otherwise: 'the department',
      optional: true,
    },
  ]
}

export const IACP_SECTIONS = [
  { id: 'III', title: 'Definitions' },
  { id: 'IV.A', title: 'On-the-job use: department-sanctioned presence' },
  { id: 'IV.B', title: 'On-the-job use: potential uses' },
  { id: 'V.A', title: 'Personal use: precautions and prohibitions' },
] as const

/** The clauses of the IACP model policy, as a document of its family numbers them. */
export function iacpClauses({ cite, runBy }: IacpVariant): Clause[] {
  const fromChief = { from: 'official', blank: 'chief', written: true } as const
  const clauses: Clause[] = [
    onCard({
      id: 'III Speech',
      kind: 'definition',
      text: 'Speech is what you say with pictures, video, symbols and acts as well as with words. So V.A.5 and V.A.7 reach what you attach.',
    }),
    onCard({
      id: 'III Post',
      kind: 'definition',
      text: 'A post is anything shared on a social site, and the act of sharing it.',
    }),
    onCard({
      id: 'III Profile',
      kind: 'definition',
      text: 'A profile is what a user tells about himself or herself on a social site.',
    }),
    onCard({
      id: 'IV.A.1.a',
      accounts: OFFICIAL,
      text: 'Where possible, each official page says up front what it is for.',
    }),
    onCard({
      id: 'IV.A.1.b',
      accounts: OFFICIAL,
      text: 'Where possible, official pages link to the department’s own website.',
    }),
    onCard({
      id: 'IV.A.1.c',
      accounts: OFFICIAL,
      text: 'Official pages are made for those they want to reach, such as young people or recruits.',
    }),
    {
      id: 'IV.A.2.a',
      text: `The department’s own sites and pages are approved by {chief} and run by ${runBy}.`,
      level: 'authorization',
      concerns: [{ concern: 'unauthorized-account', any: ['represents'] }],
      permission: { from: 'official', blank: 'chief' },
      reaches: ['account'],
    },
    onCard({
      id: 'IV.A.2.b',
      accounts: OFFICIAL,
      text: 'Where possible, official pages show that the department keeps them, and how to reach it.',
    }),
    onCard({
      id: 'IV.A.2.c',
      accounts: OFFICIAL,
      text: 'Official content follows the law and the department’s policies, those on records and computers included.',
    }),
    onCard({
      id: 'IV.A.2.c(1)',
      accounts: OFFICIAL,
      text: 'Official content is a public record, to be kept as long as other records.',
    }),
    onCard({
      id: 'IV.A.2.c(2)',
      accounts: OFFICIAL,
      text: 'Official content is kept so that it can be found for records requests and court cases.',
    }),
    onCard({
      id: 'IV.A.2.d',
      accounts: OFFICIAL,
      text: 'Where possible, official pages say that visitors’ opinions are their own, not the department’s.',
    }),
    onCard({
      id: 'IV.A.2.d(1)',
      accounts: OFFICIAL,
      text: 'Official pages say that comments are watched, and that obscene, off-topic or abusive ones may be removed.',
    }),
    onCard({
      id: 'IV.A.2.d(2)',
      accounts: OFFICIAL,
      text: 'Official pages say that whatever people send in can be made public.',
    }),
    {
      id: 'IV.A.3.a(1)',
      text: 'When you represent the department online, its standards of conduct hold, and so does ordinary courtesy.',
      level: 'prohibited',
      concerns: [
        { concern: 'rude' },
        { concern: 'profanity' },
        { concern: 'bias' },
        { concern: 'harassment' },
        { concern: 'sexual-content' },
      ],
      accounts: OFFICIAL,
      reaches: ['text'],
    },
    {
      id: 'IV.A.3.a(2)',
      text: 'When you represent the department online, say that you are a member of it.',
      level: 'caution',
      kind: 'duty',
      concerns: [{ concern: 'self-identification' }],
      accounts: OFFICIAL,
      reaches: ['account', 'profile'],
    },
    {
      id: 'IV.A.3.a(3), first part',
      text: 'Do not say that a suspect or someone arrested is guilty or innocent, and do not comment on a pending prosecution.',
      level: 'prohibited',
      concerns: [{ concern: 'guilt-statement' }],
      accounts: OFFICIAL,
      reaches: ['text'],
    },
    {
      id: 'IV.A.3.a(3), second part',
      text: 'Confidential matter about training, activities or assignments, pictures too, goes out only with express written permission.',
      level: 'authorization',
      concerns: [
        { concern: 'confidential-operations' },
        { concern: 'work-information' },
        { concern: 'protected-records' },
        { concern: 'case-persons' },
        { concern: 'crime-scene-imagery' },
      ],
      accounts: OFFICIAL,
      permission: { from: 'official', blank: 'permission', written: true },
      reaches: ['text', 'attachment'],
    },
    {
      id: 'IV.A.3.a(4)',
      text: 'No politics and no private business on the department’s behalf.',
      level: 'prohibited',
      concerns: [{ concern: 'political-activity' }, { concern: 'private-business' }],
      accounts: OFFICIAL,
      reaches: ['text'],
    },
    {
      id: 'IV.A.3.b',
      text: 'Do not go on social media on department computers without authorization.',
      level: 'authorization',
      concerns: [{ concern: 'department-equipment' }],
      permission: { from: 'official', blank: 'permission' },
      reaches: ['page'],
    },
    {
      id: 'IV.A.3.c',
      text: 'Do not use devices of your own for the department’s accounts, or in official duties, without express written permission.',
      level: 'authorization',
      concerns: [{ concern: 'personal-equipment' }],
      accounts: ['official', 'investigative'],
      permission: { from: 'official', blank: 'permission', written: true },
      reaches: ['account', 'page'],
    },
    {
      id: 'IV.A.3.d',
      text: 'Respect copyrights, trademarks and service marks in what you post.',
      level: 'prohibited',
      concerns: [{ concern: 'intellectual-property', none: ['business'] }],
      accounts: OFFICIAL,
      clears: 'The owner’s permission, or a link with credit in place of a copy, would clear it.',
      reaches: ['text', 'attachment'],
    },
    onCard({
      id: 'IV.B.1',
      accounts: OFFICIAL,
      text: 'Social media can help to find missing and wanted people, and evidence of gangs, online crime and filmed offences.',
    }),
    onCard({
      id: 'IV.B.2',
      accounts: OFFICIAL,
      text: 'It can serve outreach: prevention tips, online reports, crime maps, and calls for tips on unsolved crimes.',
    }),
    onCard({
      id: 'IV.B.3',
      accounts: OFFICIAL,
      text: 'It can give notice in time of closed roads, events, weather emergencies and people missing or in danger.',
    }),
    onCard({ id: 'IV.B.4', accounts: OFFICIAL, text: 'It can reach people who look for work or want to volunteer.' }),
    onCard({
      id: 'IV.B.5',
      text: 'The department looks at what is online when it checks the background of candidates.',
    }),
    onCard({
      id: 'IV.B.6',
      text: 'Someone who does not decide does the search, and takes out what tells of protected traits before passing it on.',
    }),
    onCard({ id: 'IV.B.7', text: 'Those who may do such searches hold a sensitive position.' }),
    onCard({ id: 'IV.B.8', text: 'Searches use no method that breaks the law.' }),
    onCard({ id: 'IV.B.9', text: 'Every candidate is checked in the same way.' }),
    onCard({ id: 'IV.B.10', text: 'What is found online is verified as well as can be before it counts in hiring.' }),
    onCard({
      id: 'V.A',
      kind: 'rights',
      text: 'State law and binding labor contracts come before what this part of the policy says.',
    }),
    {
      id: 'V.A.1',
      text: 'You are free to speak as a private citizen, as long as it does not hurt working relations that need loyalty and trust, your duties, discipline and harmony, or how the public sees the department.',
      level: 'caution',
      kind: 'rights',
      concerns: [
        { concern: 'disparage-department', judgment: true },
        { concern: 'undermines-mission', judgment: true },
      ],
      accounts: OWN,
      beside: {},
      reaches: ['card', 'text'],
    },
    onCard({
      id: 'V.A.2',
      concerns: [{ concern: 'work-information' }, { concern: 'speaking-for-department' }],
      text: 'What you say because of your official duties is not protected by the First Amendment, and can lead to discipline. Take it that your speech reflects on your office and the department.',
    }),
    {
      id: 'V.A.3',
      text: 'Do not share any information that you have through your employment without written permission from {chief}.',
      level: 'authorization',
      concerns: [
        { concern: 'work-information' },
        { concern: 'confidential-operations' },
        { concern: 'protected-records' },
        { concern: 'case-persons' },
        { concern: 'crime-scene-imagery' },
        { concern: 'undercover-identification' },
      ],
      accounts: BUT_OFFICIAL,
      permission: fromChief,
      reaches: ['text', 'attachment'],
    },
    {
      id: 'V.A.4',
      text: 'For your safety, take care not to disclose that you work for the department. Post nothing about another member without that member’s permission.',
      level: 'caution',
      concerns: [
        { concern: 'self-identification' },
        { concern: 'rank-title' },
        { concern: 'coworker-identification', level: 'authorization' },
        { concern: 'coworker-imagery', level: 'authorization' },
      ],
      accounts: BUT_OFFICIAL,
      permission: { from: 'person' },
      reaches: ['text', 'profile', 'attachment'],
    },
    {
      id: 'V.A.4.a',
      text: 'Take care not to show department logos, uniforms or the like on personal pages.',
      level: 'caution',
      concerns: [{ concern: 'department-imagery', any: ['imagery:insignia', 'imagery:uniform'] }],
      accounts: BUT_OFFICIAL,
      reaches: ['attachment', 'text'],
    },
    {
      id: 'V.A.4.b',
      text: 'Take care with pictures of yourself, or the like, that show you to be an officer of this department. Those who work undercover, or may, post nothing at all that identifies them.',
      level: 'caution',
      concerns: [
        { concern: 'self-identification' },
        { concern: 'department-imagery' },
        { concern: 'undercover-identification', level: 'prohibited' },
      ],
      accounts: BUT_OFFICIAL,
      reaches: ['attachment', 'text', 'profile', 'account'],
    },
    {
      id: 'V.A.5',
      text: 'What you post goes around the world, and the department’s code of conduct holds for your private use of social media.',
      level: 'prohibited',
      concerns: [{ concern: 'harassment', judgment: true }],
      reaches: ['text', 'card'],
    },
    {
      id: 'V.A.5.a',
      text: 'Nothing obscene or sexually explicit in words, pictures or acts, and nothing that ridicules or runs down a race, a religion or any protected class.',
      level: 'prohibited',
      concerns: [
        { concern: 'sexual-content' },
        { concern: 'bias' },
        { concern: 'profanity', any: ['obscene'], judgment: true },
      ],
      reaches: ['text', 'attachment'],
    },
    {
      id: 'V.A.5.b',
      text: 'Nothing that shows you or other personnel doing what people would call reckless or irresponsible.',
      level: 'prohibited',
      concerns: [
        { concern: 'reckless-behavior' },
        { concern: 'criminal-behavior', judgment: true },
        { concern: 'alcohol', judgment: true },
        { concern: 'threat', judgment: true },
      ],
      reaches: ['text', 'attachment'],
    },
    onCard({
      id: 'V.A.6',
      beside: { levels: ['prohibited', 'authorization'] },
      text: 'Speech that the policy prohibits can be used against an officer’s testimony in court, and can bring discipline up to dismissal.',
    }),
    {
      id: 'V.A.7',
      text: 'Without express authorization, do not give out what you learned through your authority, and do not say, endorse or publish what could be taken for the department’s view.',
      level: 'authorization',
      concerns: [
        { concern: 'speaking-for-department' },
        { concern: 'work-information' },
        { concern: 'protected-records' },
      ],
      accounts: BUT_OFFICIAL,
      permission: { from: 'official', blank: 'permission' },
      reaches: ['text'],
    },
    {
      id: 'V.A.8.a',
      text: 'You can be sued for false information that harms the name of a person, a group or an organization.',
      level: 'caution',
      concerns: [{ concern: 'defamation' }],
      reaches: ['text'],
    },
    {
      id: 'V.A.8.b',
      text: 'You can be sued for private facts about someone, given without permission, that no one has a right to know and that would offend.',
      level: 'caution',
      concerns: [{ concern: 'private-facts' }],
      reaches: ['text'],
    },
    {
      id: 'V.A.8.c',
      text: 'You can be sued for using someone’s name or likeness, without permission, to exploit it.',
      level: 'caution',
      concerns: [{ concern: 'likeness' }],
      reaches: ['text', 'attachment'],
    },
    {
      id: 'V.A.8.d',
      text: 'You can be sued for publishing others’ creative work, trademarks or certain confidential business information without permission.',
      level: 'caution',
      concerns: [{ concern: 'intellectual-property' }],
      reaches: ['text', 'attachment'],
    },
    onCard({
      id: 'V.A.9',
      text: 'Privacy settings and sites change all the time. Never count on them to protect what you post.',
    }),
    onCard({
      id: 'V.A.10',
      text: 'The department may look at anything in a public forum online, at any time and without notice.',
    }),
    onCard({
      id: 'V.A.11',
      kind: 'duty',
      text: 'Tell your supervisor at once of a post or page that goes against this policy.',
    }),
  ]
  return clauses.map((clause) => ({ ...clause, id: cite(clause.id) }))
}
