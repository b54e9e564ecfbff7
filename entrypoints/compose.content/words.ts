/**
 * What controls and boxes are called, by language: whole names of controls that post, names that begin the
 * controls that never do, and words by which a box tells what it is for. Written in lower case, words apart by `|`.
 */
interface Words {
  posts: string
  never: string
  /** Names of controls that lead on to the next step of the same draft. */
  step: string
  comment: string
  message: string
  save: string
}

const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    posts:
      'post|post all|post now|post to|tweet|post reply|reply|reply all|comment|post comment|add comment|send|send message|send now|share|' +
      'share now|publish|publish post|publish changes|publish reply|save|save changes|update|submit|submit reply|submit post|submit review|post review|' +
      'add topic|add reply|truth|retruth|quote|schedule|done|press enter to send|post quick reply|create topic|create thread|post thread|publish!|ask',
    never:
      'cancel|close|discard|back|preview|show preview|show changes|view changes|save draft|save as draft|draft|drafts|like|react|edit|search|' +
      'emoji|gif|photo|attach.*|add (a )?(photo|video|image|gif|emoji|poll|media|file).*|more|more options|delete|remove.*|log in|sign in|filter|apply',
    step: 'next|continue',
    comment: 'comment|reply|respond|answer|discussion|review',
    message: 'direct message|private message|(send|write|type|new) (a |your )?message|message @|dm|chat',
    save: 'save|save changes|done|update|submit|apply changes',
  },
  es: {
    posts:
      'publicar|postear|publicar todo|responder|comentar|enviar|enviar mensaje|compartir|guardar|guardar cambios|actualizar|listo|publicar comentario|twittear',
    never:
      'cancelar|cerrar|descartar|atrás|vista previa|guardar borrador|borradores?|me gusta|editar|buscar|eliminar|foto',
    step: 'siguiente|continuar',
    comment: 'comentario|comentar|comenta|responder|respuesta|responde',
    message: 'mensaje',
    save: 'guardar|guardar cambios|listo|actualizar',
  },
  pt: {
    posts:
      'publicar|postar|publicar tudo|responder|comentar|enviar|enviar mensagem|compartilhar|partilhar|salvar|guardar|salvar alterações|atualizar|concluir|concluído|publicar comentário',
    never:
      'cancelar|fechar|descartar|voltar|pré-visualizar|visualizar|salvar rascunho|rascunhos?|curtir|gosto|editar|pesquisar|excluir|foto',
    step: 'próximo|avançar|continuar',
    comment: 'comentário|comentar|comente|responder|resposta|responda',
    message: 'mensagem',
    save: 'salvar|guardar|concluir|concluído|atualizar',
  },
  fr: {
    posts:
      'publier|poster|tout publier|répondre|commenter|envoyer|envoyer le message|partager|enregistrer|mettre à jour|terminé|ok|publier le commentaire|ajouter un commentaire',
    never:
      "annuler|fermer|abandonner|retour|aperçu|prévisualiser|enregistrer le brouillon|brouillons?|j’aime|j'aime|modifier|rechercher|supprimer|photo",
    step: 'suivant|continuer',
    comment: 'commentaire|commenter|commentez|répondre|réponse',
    message: 'message|discussion',
    save: 'enregistrer|terminé|mettre à jour|valider',
  },
  de: {
    posts:
      'posten|beitrag posten|alle posten|antworten|kommentieren|senden|nachricht senden|teilen|speichern|änderungen speichern|veröffentlichen|aktualisieren|fertig|abschicken|absenden',
    never:
      'abbrechen|schließen|verwerfen|zurück|vorschau|entwurf speichern|entwürfe|gefällt mir|bearbeiten|suchen|löschen|foto',
    step: 'weiter',
    comment: 'kommentar|kommentieren|antwort|antworten',
    message: 'nachricht',
    save: 'speichern|fertig|aktualisieren',
  },
  it: {
    posts:
      'pubblica|posta|pubblica tutto|rispondi|commenta|invia|invia messaggio|condividi|salva|salva modifiche|aggiorna|fine|fatto',
    never: 'annulla|chiudi|elimina|indietro|anteprima|salva bozza|bozze|mi piace|modifica|cerca|foto',
    step: 'avanti|continua',
    comment: 'commento|commenta|rispondi|risposta',
    message: 'messaggio',
    save: 'salva|salva modifiche|aggiorna|fine|fatto',
  },
  pl: {
    posts: 'opublikuj|wyślij|odpowiedz|skomentuj|udostępnij|zapisz|zapisz zmiany|zaktualizuj|gotowe|dodaj komentarz',
    never: 'anuluj|zamknij|odrzuć|wstecz|podgląd|zapisz wersję roboczą|lubię to|edytuj|szukaj|usuń|zdjęcie',
    step: 'dalej',
    comment: 'komentarz|skomentuj|odpowiedz|odpowiedź',
    message: 'wiadomość|wiadomości',
    save: 'zapisz|zapisz zmiany|gotowe|zaktualizuj',
  },
  ru: {
    posts: 'опубликовать|отправить|ответить|комментировать|поделиться|сохранить|сохранить изменения|обновить|готово',
    never:
      'отмена|отменить|закрыть|удалить|назад|предпросмотр|предварительный просмотр|черновики?|нравится|изменить|поиск|фото',
    step: 'далее|продолжить',
    comment: 'комментарий|комментировать|ответить|ответ',
    message: 'сообщение',
    save: 'сохранить|готово|обновить',
  },
  vi: {
    posts: 'đăng|đăng tất cả|gửi|trả lời|bình luận|chia sẻ|lưu|lưu thay đổi|cập nhật|xong',
    never: 'hủy|huỷ|đóng|bỏ|quay lại|xem trước|lưu bản nháp|bản nháp|thích|chỉnh sửa|tìm kiếm|xóa|ảnh',
    step: 'tiếp|tiếp tục',
    comment: 'bình luận|trả lời|phản hồi',
    message: 'tin nhắn|nhắn tin',
    save: 'lưu|lưu thay đổi|xong|cập nhật',
  },
  ht: {
    posts: 'pibliye|poste|voye|reponn|kòmante|pataje|anrejistre|sove|fini',
    never: 'anile|fèmen|retounen|efase|modifye|chèche',
    step: 'kontinye|swivan',
    comment: 'kòmantè|reponn|repons',
    message: 'mesaj',
    save: 'anrejistre|sove|fini',
  },
  zh: {
    posts: '发布|發佈|發帖|发帖|发送|傳送|回复|回覆|评论|留言|分享|保存|儲存|更新|完成|提交|发表|發表|全部发布',
    never: '取消|关闭|關閉|放弃|捨棄|返回|预览|預覽|保存草稿|草稿|赞|讚|编辑|編輯|搜索|搜尋|删除|刪除|照片',
    step: '下一步|继续|繼續',
    comment: '评论|評論|回复|回覆|留言',
    message: '消息|訊息|私信',
    save: '保存|儲存|完成|更新|提交',
  },
  ja: {
    posts:
      '投稿|投稿する|ポスト|ポストする|すべてポスト|返信|返信する|コメント|コメントする|送信|送信する|シェア|シェアする|共有|公開|公開する|保存|保存する|更新|完了',
    never: 'キャンセル|閉じる|破棄|戻る|プレビュー|下書きを保存|下書き|いいね.*|編集|検索|削除|写真',
    step: '次へ|続行',
    comment: 'コメント|返信',
    message: 'メッセージ',
    save: '保存|保存する|完了|更新',
  },
  ko: {
    posts:
      '게시|게시하기|모두 게시|답글|답글 달기|댓글|댓글 달기|보내기|전송|공유|공유하기|저장|변경사항 저장|업데이트|완료|등록',
    never: '취소|닫기|삭제|뒤로|미리보기|임시 저장|좋아요|수정|검색|사진',
    step: '다음|계속',
    comment: '댓글|답글',
    message: '메시지',
    save: '저장|완료|업데이트',
  },
}

interface WordLists {
  posts: ReadonlySet<string>
  never: RegExp
  step: RegExp
  comment: RegExp
  message: RegExp
  save: RegExp
}

const made = new Map<string, WordLists>()

/** A word of its own; letters of any script count, which `\b` does not know. Han and Kana run on without blanks. */
const apart = (words: string) =>
  new RegExp(
    `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${words})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
    'iu',
  )

/**
 * The words of a page. In: its language as the page says it (`es-MX`). Out: those of that language and of English,
 * which sites leave in places; all of them where the language is none of these.
 */
export function wordLists(language: string): WordLists {
  const id = language.slice(0, 2).toLowerCase()
  const known = id in LANGUAGES ? id : ''
  let lists = made.get(known)
  if (!lists) {
    const of = known ? [...new Set(['en', known])].map((each) => LANGUAGES[each]!) : Object.values(LANGUAGES)
    const all = (key: keyof Words) => of.map((words) => words[key]).join('|')
    lists = {
      posts: new Set(all('posts').split('|')),
      never: new RegExp(`^(?:${all('never')}|${all('step')})(?!\\p{L})`, 'iu'),
      step: new RegExp(`^(?:${all('step')})$`, 'iu'),
      comment: apart(all('comment')),
      message: apart(all('message')),
      save: apart(all('save')),
    }
    made.set(known, lists)
  }
  return lists
}
