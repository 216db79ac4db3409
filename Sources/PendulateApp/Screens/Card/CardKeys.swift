import TerminalGrid

/// What keys do on the support card, besides going back.
enum CardAction: Hashable, Sendable {
  case countries, ownLines
}

/// The keys of the support card.
enum CardKeys {
  static let table = KeyTable<CardAction>([
    KeyBinding(.countries, [.character("l")], written: "l", "services by country"),
    KeyBinding(.ownLines, [.character("e")], written: "e", "your own lines"),
  ])
}
