import PendulateCore
import Yams

/// One YAML file as a tree of nodes, with every way in which it may fail to be one told as a fault.
enum YAMLText {
  /// What was read: the root, unless the file holds none, and the faults of its form.
  struct Parsed {
    var root: Node?
    var faults: [ContentFault] = []
  }

  /// What a key given twice is renamed to, so that the rest of its file can still be read.
  static let repeatedKey = "key-given-twice-"

  /// The bytes from which on a text is not read again and again.
  private static let longText = 50_000

  /// The most values that a file may hold.
  private static let mostNodes = 20_000

  /// How many nodes a tree has, as far as they are counted.
  private static func count(_ node: Node, upTo most: Int) -> Int {
    var found = 0
    var open = [node]
    while found < most, let next = open.popLast() {
      found += 1
      switch next {
      case .scalar, .alias: break
      case .sequence(let sequence): open += sequence
      case .mapping(let mapping):
        for (key, value) in mapping { open += [key, value] }
      }
    }
    return found
  }

  /// Reads the tree.
  ///
  /// A key given twice does not hide the faults after it: it is renamed and the file is read again,
  /// a few times at most.
  static func parse(_ bytes: [UInt8], file: String) -> Parsed {
    var text: String
    do throws(OutsideText.Fault) {
      text = try OutsideText.text(of: bytes)
    } catch {
      return Parsed(faults: [noText(error, file: file)])
    }
    // A string of up to 15 bytes lies inside its own value, and Yams keeps an address of its bytes
    // longer than that value has one; a longer string has a place of its own.
    text += String(repeating: "\n", count: 16)
    if let fault = YAMLAliases.fault(in: text, file: file) { return Parsed(faults: [fault]) }
    var parsed = Parsed()
    for attempt in 0..<(text.utf8.count > longText ? 2 : 20) {
      do {
        // The basic resolver compiles no regular expressions, which take longer than the reading;
        // a named encoding keeps Yams from asking the environment.
        parsed.root = try Yams.compose(yaml: text, .basic, .default, .utf8)
        if let root = parsed.root, count(root, upTo: mostNodes) >= mostNodes {
          parsed.root = nil
          parsed.faults.append(
            ContentFault(
              file: file, message: "The file holds more than \(mostNodes) values and is not read.",
              advice: "Make it smaller; a list of glimmers may go into the journal."))
          return parsed
        }
        if parsed.root == nil {
          parsed.faults.append(
            ContentFault(
              file: file, line: 1, column: 1, message: "The file is empty.",
              advice: "Add its keys, or remove the file."))
        }
        return parsed
      } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
        let key = duplicates.first ?? ""
        let first = context.mark
        let second = lineRepeating(key, after: first, in: text)
        parsed.faults.append(
          ContentFault(
            file: file, line: second ?? first.line, column: first.column,
            message: "The key \(Quoting.quoted(key)) is given twice.",
            advice: "Keep one of the two."))
        guard let second else { return parsed }
        // The key stays in the name, for whoever wants to take the stricter of the two.
        let name = "\(repeatedKey)\(attempt)" + (key.allSatisfy(\.isLetter) ? "-\(key)" : "")
        text = renaming(line: second, key: key, to: name, in: text)
      } catch {
        parsed.faults.append(YAMLSyntax.fault(error, text: text, file: file))
        return parsed
      }
    }
    return parsed
  }

  /// The next line that gives the same key in the same mapping, written in block style.
  private static func lineRepeating(_ key: String, after mark: Mark, in text: String) -> Int? {
    let indent = mark.column - 1
    for (index, line) in lines(of: text).enumerated().dropFirst(mark.line) {
      let content = line.drop { $0 == " " }
      if content.isEmpty || content.first == "#" { continue }
      let width = line.count - content.count
      if width < indent { return nil }
      if width == indent, isKey(key, at: content) { return index + 1 }
    }
    return nil
  }

  private static func isKey(_ key: String, at content: Substring) -> Bool {
    for written in [key, "\"\(key)\"", "'\(key)'"] where content.hasPrefix(written) {
      let rest = content.dropFirst(written.count).drop { $0 == " " }
      if rest.first == ":" { return true }
    }
    return false
  }

  private static func renaming(line number: Int, key: String, to name: String, in text: String)
    -> String
  {
    var rows = lines(of: text).map(String.init)
    let row = rows[number - 1]
    let indent = row.prefix { $0 == " " }
    let afterKey = row[(row.firstIndex(of: ":") ?? row.endIndex)...]
    rows[number - 1] = indent + name + afterKey
    return rows.joined(separator: "\n")
  }

  /// The text in pieces that each begin with a key at the margin, every piece on its own lines; so
  /// that of a text that breaks off, what is whole can still be read.
  static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for (index, line) in lines(of: text).enumerated() {
      if line.first?.isLetter == true || pieces.isEmpty {
        pieces.append(String(repeating: "\n", count: index) + line)
      } else {
        pieces[pieces.count - 1] += "\n" + line
      }
    }
    return pieces
  }

  /// Whether there is nothing but white space and comments.
  static func isBlank(_ text: String) -> Bool {
    lines(of: text).allSatisfy { line in
      let content = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      return content.isEmpty || content.first == "#" || content == "---"
    }
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  private static func noText(_ fault: OutsideText.Fault, file: String) -> ContentFault {
    switch fault {
    case .encoding(let line, let column):
      ContentFault(
        file: file, line: line, column: column, message: "The bytes here are not UTF-8 text.",
        advice: "Save the file as UTF-8.")
    case .null(let line, let column):
      ContentFault(
        file: file, line: line, column: column,
        message: "The file holds a control character (U+0000).",
        advice: "Take it out, or write it without the control character.")
    }
  }
}
