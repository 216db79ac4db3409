import TerminalGrid
import Testing

/// Real sequences, whole and cut at every place.
@Suite struct TerminalInputCutTests {
  private func whole(_ bytes: [UInt8], named: [NamedSequence] = []) -> [TerminalToken] {
    var input = TerminalInput(named: named)
    let tokens = input.take(bytes)
    #expect(input.patience == nil, "\(bytes) has not ended")
    return tokens
  }

  private func named(_ keys: [(name: String, bytes: [UInt8])]) -> [NamedSequence] {
    let known = Dictionary(KeyCapabilities.all.map { ($0.name, $0.key) }) { $1 }
    return keys.compactMap { entry in known[entry.name].map { NamedSequence(entry.bytes, $0) } }
  }

  @Test func everyReportIsSwallowedWhole() {
    for (name, bytes) in RecordedReports.silent {
      #expect(whole(bytes) == [], "\(name)")
      #expect(whole(bytes + [0x37]) == [.key(.character("7"))], "\(name)")
    }
  }

  @Test func everyKeyOfXtermLikesIsThatKey() {
    for (name, bytes, key) in RecordedReports.keys {
      #expect(whole(bytes) == [.key(key)], "\(name)")
    }
  }

  @Test func everyPasteIsOneText() {
    for (name, bytes, text) in RecordedReports.pastes {
      #expect(whole(bytes) == [.paste(text)], "\(name)")
    }
  }

  @Test(arguments: RecordedKeys.byTerminal.map(\.term))
  func everyNamedKeyIsThatKey(term: String) throws {
    let keys = try #require(RecordedKeys.byTerminal.first { $0.term == term }?.keys)
    let names = named(keys)
    let known = Dictionary(KeyCapabilities.all.map { ($0.name, $0.key) }) { $1 }
    for (name, bytes) in keys where name != "kmous" {
      let found = whole(bytes, named: names)
      #expect(found.count == 1, "\(term) \(name)")
      if bytes.count == 3, bytes.starts(with: [0x1B, 0x4F]), (0x70...0x79).contains(bytes[2]) {
        // What is printed on the number pad, and not what old terminals had in its place.
        #expect(found == [.key(.character(Character("\(bytes[2] - 0x70)")))], "\(term) \(name)")
      } else if bytes == Array("\u{1B}Ol".utf8) {
        #expect(found == [.key(.character(","))], "\(term) \(name)")
      } else if bytes == Array("\u{1B}On".utf8) {
        #expect(found == [.key(.character("."))], "\(term) \(name)")
      } else if let key = known[name] {
        #expect(found == [.key(key)], "\(term) \(name)")
      } else {
        #expect(!found.contains { $0.isTyped }, "\(term) \(name)")
      }
    }
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "rxvt", "linux"])
  func whatXtermLikesSendNeedsNoDescription(term: String) throws {
    let keys = try #require(RecordedKeys.byTerminal.first { $0.term == term }?.keys)
    let names = named(keys)
    for (name, bytes) in keys where name != "kmous" && !(term == "linux" && name == "kcbt") {
      let found = whole(bytes)
      if case .key(.function) = whole(bytes, named: names).first {
        guard case .key(.function) = found.first, found.count == 1 else {
          Issue.record("\(term) \(name): \(found)")
          continue
        }
      } else {
        #expect(found == whole(bytes, named: names), "\(term) \(name)")
      }
    }
  }

  @Test(arguments: ["", "xterm-256color", "linux", "vt100", "rxvt"])
  func aCutChangesNothing(term: String) {
    let names = named(RecordedKeys.byTerminal.first { $0.term == term }?.keys ?? [])
    for bytes in RecordedReports.all {
      var uncut = TerminalInput(named: names)
      let expected = uncut.take(bytes) + uncut.pause()
      for place in bytes.indices {
        var input = TerminalInput(named: names)
        let found = input.take(bytes[..<place]) + input.take(bytes[place...]) + input.pause()
        #expect(found == expected, "\(bytes) at \(place)")
      }
    }
  }

  @Test(arguments: ["", "xterm-256color", "vt100", "rxvt"])
  func aPauseWithinASequenceTypesNothing(term: String) {
    let names = named(RecordedKeys.byTerminal.first { $0.term == term }?.keys ?? [])
    for bytes in RecordedReports.all where bytes.count > 1 {
      for place in 1..<bytes.count {
        var input = TerminalInput(named: names)
        let found =
          input.take(bytes[..<place]) + input.pause() + input.take(bytes[place...]) + input.pause()
        #expect(!found.contains { $0.isTyped }, "\(bytes) at \(place): \(found)")
        _ = input.pause()
        #expect(input.take([0x37]) == [.key(.character("7"))], "\(bytes) at \(place)")
      }
    }
  }

  /// However a sequence was left unfinished, each key that is pressed then comes to something at
  /// once, which is all that coming back from touch takes, and the fifth is itself again.
  @Test func nobodyIsHeldUpByWhatIsUnfinished() {
    for bytes in RecordedReports.all where bytes.count > 1 {
      for place in 1..<bytes.count {
        var input = TerminalInput()
        // What the bytes alone come to may be that key; pastes are read on until they are cut.
        _ = input.take(bytes[..<place]) + input.pause()
        for _ in 1...4 {
          let found = input.take([0x35]) + input.pause()
          #expect(!found.isEmpty, "\(bytes) at \(place)")
        }
        #expect(input.take([0x35]) == [.key(.character("5"))], "\(bytes) at \(place)")
      }
    }
  }

  @Test func controlCComesThroughWhateverHasBegun() {
    for bytes in RecordedReports.all where bytes.count > 1 {
      for place in 1..<bytes.count {
        var input = TerminalInput()
        _ = input.take(bytes[..<place])
        if bytes.starts(with: Array("\u{1B}[200~".utf8)), place >= 6 { _ = input.pause() }
        let found = input.take([0x03]) + input.pause()
        #expect(found.last == .key(.control("c")), "\(bytes) at \(place)")
      }
    }
  }

  @Test func everySingleByteComesToAKey() {
    for byte in UInt8.min...UInt8.max {
      var input = TerminalInput()
      let found = input.take([byte]) + input.pause() + input.pause()
      #expect(found.count == 1, "\(byte)")
      #expect(input.patience == nil)
    }
  }
}
