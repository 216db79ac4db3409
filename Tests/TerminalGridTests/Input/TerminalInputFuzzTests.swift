import TerminalGrid
import Testing

/// A million bytes of what terminals send, with typed keys between, cut anywhere.
@Suite struct TerminalInputFuzzTests {
  private static let most = 1_000_000

  /// What is sent at once, and what a person meant by it.
  private struct Item {
    var bytes: [UInt8]
    var tokens: [TerminalToken] = []
  }

  private static let keys = RecordedReports.keys.map {
    Item(bytes: $0.bytes, tokens: [.key($0.key)])
  }
  private static let reports = RecordedReports.silent.map { Item(bytes: $0.bytes) }

  private var random: SplitMix

  init() { random = SplitMix(state: 20_261_125) }

  @Test mutating func whatIsTypedComesOutAndNothingElse() {
    var input = TerminalInput()
    var sent = 0
    var waiting: [Item] = []
    while sent < Self.most {
      // A burst of items, cut without regard to where one ends.
      waiting = (0..<Int.random(in: 1...40, using: &random)).map { _ in item() }
      let bytes = waiting.flatMap(\.bytes)
      var found: [TerminalToken] = []
      var place = 0
      while place < bytes.count {
        let end = min(bytes.count, place + Int.random(in: 1...30, using: &random))
        found += input.take(bytes[place..<end])
        place = end
      }
      sent += bytes.count
      let expected = waiting.flatMap(\.tokens)
      guard found == expected, input.patience == nil else {
        Issue.record("after \(sent) bytes: \(bytes) came to \(found) and not to \(expected)")
        return
      }
    }
  }

  @Test mutating func pausesTypeNothing() {
    var input = TerminalInput()
    var sent = 0
    while sent < Self.most {
      let item = item()
      var places: Set<Int> = []
      if item.bytes.count > 1, item.bytes.first.map({ $0 < 0x20 || $0 == 0x9B }) ?? false {
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          places.insert(Int.random(in: 1..<item.bytes.count, using: &random))
        }
      }
      var found: [TerminalToken] = []
      for (place, byte) in item.bytes.enumerated() {
        if places.contains(place) { found += input.pause() }
        found += input.take(CollectionOfOne(byte))
      }
      sent += item.bytes.count
      if places.isEmpty {
        guard found == item.tokens else {
          Issue.record("\(item.bytes) came to \(found) and not to \(item.tokens)")
          return
        }
      } else if let typed = found.first(where: { $0.isTyped }) {
        Issue.record("\(item.bytes), with pauses at \(places), typed \(typed)")
        return
      }
      guard input.patience == nil else {
        Issue.record("\(item.bytes), with pauses at \(places), has not ended")
        return
      }
    }
  }

  /// No bytes at all are too wild: they are the same however they are cut, and end in two pauses.
  @Test mutating func anyBytesAtAllComeToAnEnd() {
    var sent = 0
    let openings = [
      "\u{1B}[", "\u{1B}[<", "\u{1B}]", "\u{1B}P", "\u{1B}O", "\u{1B}[M", "\u{1B}[200~",
    ]
    while sent < Self.most {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        if Int.random(in: 0..<3, using: &random) == 0 {
          bytes += Array(openings[Int.random(in: 0..<openings.count, using: &random)].utf8)
        }
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
      sent += bytes.count
      var whole = TerminalInput()
      let expected = whole.take(bytes)
      var cut = TerminalInput()
      #expect(bytes.flatMap { cut.take(CollectionOfOne($0)) } == expected)
      guard cut == whole else {
        Issue.record("\(bytes) leaves two states")
        return
      }
      _ = whole.pause()
      _ = whole.pause()
      guard whole.patience == nil else {
        Issue.record("\(bytes) does not end")
        return
      }
    }
  }

  // MARK: A grammar of what is sent

  private mutating func item() -> Item {
    switch Int.random(in: 0..<12, using: &random) {
    case 0...3: typed()
    case 4: pick(Self.keys)
    case 5: pick(Self.reports)
    case 6, 7: mouse()
    case 8: paste()
    case 9, 10: reply()
    default: string()
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func typed() -> Item {
    switch number(0...5) {
    case 0: return Item(bytes: [0x0D], tokens: [.key(.enter)])
    case 1: return Item(bytes: [0x7F], tokens: [.key(.backspace)])
    case 2: return Item(bytes: [0x03], tokens: [.key(.control("c"))])
    case 3:
      let character = pick(Array("éñ漢字😀Ж7"))
      return Item(bytes: Array(String(character).utf8), tokens: [.key(.character(character))])
    default:
      let character = pick(Array("0123456789abcdxyzOPM[]~;<? "))
      return Item(bytes: Array(String(character).utf8), tokens: [.key(.character(character))])
    }
  }

  private mutating func mouse() -> Item {
    let (button, column, row) = (number(0...95), number(1...400), number(1...120))
    switch number(0...4) {
    case 0, 1:
      return Item(bytes: text("\u{1B}[<\(button);\(column);\(row)\(pick(["M", "m"]))"))
    case 2: return Item(bytes: text("\u{1B}[\(button + 32);\(column);\(row)M"))
    case 3:
      // A column that looks like the first byte of a character stands before no second one.
      let bytes = [button + 32, min(column, 223) + 32, min(row, 95) + 32].map(UInt8.init)
      return Item(bytes: text("\u{1B}[M") + bytes)
    default:
      let values = [button, column, row].compactMap { Unicode.Scalar($0 + 32) }
      let scalars = values.map { $0.value == 0x7F ? "\u{7E}" : $0 }.map(Character.init)
      return Item(bytes: text("\u{1B}[M") + text(String(scalars)))
    }
  }

  private mutating func paste() -> Item {
    let words = (0..<number(0...12)).map { _ in pick(["7", "no", "\r\n", "\t", "q", "é", "[201~"]) }
    let line = words.map { $0 == "\r\n" || $0 == "\t" ? " " : $0 }.joined()
    return Item(
      bytes: text("\u{1B}[200~\(words.joined())\u{1B}[201~"), tokens: [.paste(line)])
  }

  private mutating func reply() -> Item {
    let numbers = (0..<number(1...9)).map { _ in "\(number(0...9999))" }.joined(separator: ";")
    let introducer = number(0...9) == 0 ? [0x9B] : text("\u{1B}[")
    switch number(0...6) {
    case 0: return Item(bytes: introducer + text("?\(numbers)c"))
    case 1: return Item(bytes: introducer + text(">\(numbers)c"))
    case 2: return Item(bytes: introducer + text("\(number(2...200));\(number(1...300))R"))
    case 3: return Item(bytes: introducer + text("\(numbers);1$y"))
    case 4: return Item(bytes: introducer + text("8;\(numbers)t"))
    case 5: return Item(bytes: text("\u{1B}[I"))
    default: return Item(bytes: text("\u{1B}[O"))
    }
  }

  private mutating func string() -> Item {
    let beginning: [UInt8] = [0x1B, pick(Array("]P_^X".utf8))]
    let words = (0..<number(0...20)).map { _ in pick(["7", "no", ";", "rgb:1e/2f", "é", "✓", "\r"])
    }
    return Item(
      bytes: beginning + text(words.joined()) + pick([text("\u{1B}\\"), [0x07], [0x9C]]))
  }

  private func text(_ text: String) -> [UInt8] { Array(text.utf8) }
}
