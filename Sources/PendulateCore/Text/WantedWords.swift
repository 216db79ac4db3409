/// Words to look for in many texts, which stand there as bytes of UTF-8.
package struct WantedWords: Hashable, Sendable {
  private struct Word: Hashable {
    let folded: FoldedText
    /// The same as bytes; nil where a text of ASCII alone cannot hold it.
    let bytes: [UInt8]?
  }

  private let words: [Word]

  /// Takes the words of a text, without case and accents: the first 64 that differ.
  package init(_ text: String) {
    var words: [Word] = []
    for folded in FoldedText(text).words where words.count < 64 {
      let isPlain = folded.scalars.allSatisfy { $0 < 0x80 }
      let word = Word(
        folded: folded,
        bytes: isPlain ? folded.scalars.map { UInt8(truncatingIfNeeded: $0) } : nil)
      if !words.contains(word) && !folded.scalars.isEmpty { words.append(word) }
    }
    self.words = words
  }

  /// The words, without case and accents.
  var folded: [[UInt32]] { words.map(\.folded.scalars) }

  /// Whether there is nothing to look for.
  package var isEmpty: Bool { words.isEmpty }

  /// What stands for all words found.
  package var all: UInt64 { words.count == 64 ? .max : (1 << UInt64(words.count)) - 1 }

  /// Whether one of the words holds a character of ASCII.
  package func holds(_ character: Character) -> Bool {
    guard let value = character.asciiValue else { return false }
    return words.contains { $0.folded.scalars.contains(UInt32(value)) }
  }

  /// Which of the words a text holds: a bit for each.
  package func found(in text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { found(in: UnsafeRawBufferPointer($0)) }
  }

  /// Which of the words a text in UTF-8 holds: a bit for each.
  package func found(in utf8: UnsafeRawBufferPointer) -> UInt64 {
    var found: UInt64 = 0
    if utf8.allSatisfy({ $0 < 0x80 }) {
      for (place, word) in words.enumerated() {
        if let bytes = word.bytes, Self.holds(utf8, bytes) { found |= 1 << UInt64(place) }
      }
      return found
    }
    let folded = FoldedText(String(decoding: utf8, as: UTF8.self))
    for (place, word) in words.enumerated() where folded.contains(word.folded) {
      found |= 1 << UInt64(place)
    }
    return found
  }

  private static func holds(_ text: UnsafeRawBufferPointer, _ word: [UInt8]) -> Bool {
    guard word.count <= text.count else { return false }
    return word.withUnsafeBufferPointer { word in
      for start in 0...(text.count - word.count)
      where LetterBase.lowercased(text[start]) == word[0] {
        var matched = 1
        while matched < word.count,
          LetterBase.lowercased(text[start + matched]) == word[matched]
        {
          matched += 1
        }
        if matched == word.count { return true }
      }
      return false
    }
  }
}
