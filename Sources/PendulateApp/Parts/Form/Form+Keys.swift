import PendulateCore
import TerminalGrid

extension Form {
  /// What came of a key.
  package enum Outcome: Hashable, Sendable {
    /// The key means nothing on this page.
    case ignored
    /// Something moved; nothing was answered.
    case moved
    /// The field with that name was answered or skipped.
    case answered(Field.Name)
  }

  /// Takes a key; arrows move, Enter answers or skips, or takes the whole page, Backspace goes back.
  mutating func take(_ key: Key) -> Outcome {
    guard let field = current else { return .ignored }
    objection = nil
    let key = takesText ? key : key.withPlainDigit
    if FormKeys.extras(self).action(of: key) != nil {
      openExtras()
      return .moved
    }
    switch FormKeys.moves(in: self).action(of: key) {
    case .before: return goBefore()
    case .after: return goAfter(field)
    case nil: break
    }
    switch field.kind {
    case .choice(let choices): return takeChoice(key, choices, of: field)
    case .distress: return takeDistress(key, of: field)
    case .text(let limit): return takeText(key, limit: limit, of: field)
    case .number(let range, _): return takeNumber(key, range, of: field)
    case .picks(let choices): return takePicks(key, choices, of: field)
    case .body: return takeBody(key, of: field)
    case .end:
      switch FormKeys.end.action(of: key) {
      case .goOn: return goOn(with: nil, of: field)
      case .back: return takeBack()
      case nil: return .ignored
      }
    }
  }

  // MARK: From question to question

  /// Goes to the question before, whatever this one was answered.
  private mutating func goBefore() -> Outcome {
    guard hasBefore else { return .ignored }
    keepDraft()
    goBack()
    if case .picks(let choices) = current?.kind { highlight = max(0, choices.count - 1) }
    return .moved
  }

  /// Goes to the question after; one without an answer stays open.
  private mutating func goAfter(_ field: Field) -> Outcome {
    guard hasAfter else { return .ignored }
    let wasText = takesText
    keepDraft()
    advance(isWalking: true)
    return begins || !wasText && field.isAnswered ? .moved : .answered(field.name)
  }

  private mutating func keepDraft() {
    if takesText { set(.text(draft.trimmed)) }
  }

  /// Goes on by Enter: to the question after, or with the whole page as it is.
  private mutating func goOn(with value: Field.Value?, of field: Field) -> Outcome {
    set(value)
    begins ? finish() : advance()
    return .answered(field.name)
  }

  /// Puts a pasted text where a text is written, as if it were typed.
  mutating func paste(_ text: String) {
    guard takesText else { return }
    for character in text.trimmed { _ = take(.character(character)) }
  }

  /// Takes an answer that one key gives; where Enter takes the whole page one stays beside it.
  private mutating func answer(_ value: Field.Value, of field: Field) -> Outcome {
    set(value)
    guard !begins else { return .moved }
    advanceToOpen()
    return .answered(field.name)
  }

  private mutating func takeChoice(
    _ key: Key, _ choices: [Field.Choice], of field: Field
  ) -> Outcome {
    switch FormKeys.choice(field, isAlone: isAlone).action(of: key) {
    case .previous: return look(isNext: false, choices)
    case .next: return look(isNext: true, choices)
    case .number:
      guard let place = field.place(of: key) else { return .ignored }
      return answer(.choice(choices[place].id), of: field)
    case .goOn:
      return goOn(
        with: highlight.map { .choice(choices[$0].id) } ?? field.value, of: field)
    case .back: return takeBack()
    case .ten, nil: return takeFirstLetter(key, choices, of: field)
    }
  }

  /// Looks at another answer; where Enter takes the whole page, that chooses it.
  private mutating func look(isNext: Bool, _ choices: [Field.Choice]) -> Outcome {
    guard begins else {
      moveHighlight(isNext, count: choices.count)
      return .moved
    }
    let place = choices.firstIndex { .choice($0.id) == current?.value }
    let next = place.map { $0 + (isNext ? 1 : -1) } ?? (isNext ? 0 : choices.count - 1)
    guard choices.indices.contains(next) else { return .moved }
    set(.choice(choices[next].id))
    return .moved
  }

  /// Chooses the one word that begins with a letter, where there is one.
  private mutating func takeFirstLetter(
    _ key: Key, _ choices: [Field.Choice], of field: Field
  ) -> Outcome {
    guard case .character(let character) = key else { return .ignored }
    let matches = choices.filter { $0.word.lowercased().hasPrefix(character.lowercased()) }
    guard matches.count == 1, let match = matches.first else { return .ignored }
    return answer(.choice(match.id), of: field)
  }

  private mutating func takeDistress(_ key: Key, of field: Field) -> Outcome {
    switch FormKeys.distress.action(of: key) {
    case .previous, .next:
      moveHighlight(key == .right, count: 11)
      return .moved
    case .number, .ten:
      guard let distress = Distress(key: key) else { return .ignored }
      return answer(.distress(distress), of: field)
    case .goOn:
      return goOn(
        with: highlight.flatMap(Distress.init).map(Field.Value.distress) ?? field.value,
        of: field)
    case .back: return takeBack()
    case nil: return .ignored
    }
  }

  private mutating func takeText(_ key: Key, limit: Int, of field: Field) -> Outcome {
    if case .character(let character) = key {
      if draft.count < limit {
        draft.append(character)
      } else {
        objection = "That is \(limit) characters, as many as fit here."
      }
      return .moved
    }
    switch FormKeys.text.action(of: key) {
    case .rubOut:
      guard !draft.isEmpty else { return takeBack() }
      draft.removeLast()
      return .moved
    case .wipe:
      draft = ""
      return .moved
    case .goOn: return goOn(with: .text(draft.trimmed), of: field)
    case nil: return .ignored
    }
  }

  private mutating func takeNumber(
    _ key: Key, _ range: ClosedRange<Int>, of field: Field
  ) -> Outcome {
    let number = field.number
    switch FormKeys.number(isAlone: isAlone).action(of: key) {
    // The first of the two arrows begins with the least.
    case .more:
      set(.number(number.map { min(range.upperBound, $0 + 1) } ?? range.lowerBound))
      return .moved
    case .less:
      set(.number(number.map { max(range.lowerBound, $0 - 1) } ?? range.lowerBound))
      return .moved
    case .number:
      guard let digit = key.digit else { return .ignored }
      let longer = Int(draft + String(digit)) ?? digit
      draft =
        range.contains(longer) || longer < range.lowerBound ? draft + String(digit) : String(digit)
      if let typed = Int(draft), range.contains(typed) {
        set(.number(typed))
      } else if (Int(draft) ?? 0) * 10 > range.upperBound || draft == "0" {
        // Where another digit may still make it one that fits, nothing is objected to.
        objection = "From \(range.lowerBound) to \(range.upperBound)."
      }
      return .moved
    case .goOn: return goOn(with: field.value, of: field)
    case .back: return takeBack()
    case nil: return .ignored
    }
  }

  private mutating func takePicks(
    _ key: Key, _ choices: [Field.Choice], of field: Field
  ) -> Outcome {
    var picked = field.picked
    switch FormKeys.picks.action(of: key) {
    // The list is walked through, and out at its ends.
    case .previous where highlight == 0 && hasBefore: return goBefore()
    case .next where highlight == choices.count - 1 && hasAfter: return goAfter(field)
    case .previous, .next:
      moveHighlight(key == .down, count: choices.count)
      return .moved
    case .toggle:
      guard let highlight, highlight < choices.count else { return .ignored }
      let id = choices[highlight].id
      if let index = picked.firstIndex(of: id) {
        picked.remove(at: index)
      } else {
        picked.append(id)
      }
      set(.picks(picked))
      return .moved
    case .goOn: return goOn(with: field.value, of: field)
    case .back: return takeBack()
    case nil: return .ignored
    }
  }

  private mutating func takeBody(_ key: Key, of field: Field) -> Outcome {
    guard var entry = body else { return .ignored }
    // The places as a list are walked through, and out at its ends, as any list is.
    if entry.isList, entry.step == .region {
      if key == .up, entry.region == entry.listedRegions.first, hasBefore { return goBefore() }
      if key == .down, entry.region == entry.listedRegions.last, hasAfter {
        advance()
        return .answered(field.name)
      }
    }
    let result = entry.take(key)
    body = entry
    set(.body(entry.marks))
    switch result {
    case .ignored:
      return key == .backspace ? takeBack() : .ignored
    case .moved: return .moved
    case .finished:
      advance()
      return .answered(field.name)
    }
  }

  private mutating func takeBack() -> Outcome {
    guard index > 0 else { return .ignored }
    goBack()
    return .moved
  }

  private mutating func moveHighlight(_ isDown: Bool, count: Int) {
    guard count > 0 else { return }
    guard let highlight else {
      self.highlight = isDown ? 0 : count - 1
      return
    }
    self.highlight = min(max(0, highlight + (isDown ? 1 : -1)), count - 1)
  }
}
