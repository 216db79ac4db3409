import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// A page shows all that it asks where that fits, and what is chosen without any colour.
@Suite struct OpenPageTests {
  @Test("at 80x24 every question and every answer is whole", arguments: PageSample.all)
  func everythingIsSeen(sample: PageSample) {
    var form = sample.form
    while form.current != nil {
      let rows = PageSample.rows(form, 80, 24)
      let words = PageSample.words(rows)
      #expect(!rows.joined().contains("\u{2026}"), "\(rows.joined(separator: "\n"))")
      for field in form.fields where field.kind != .end {
        for word in field.label.split(separator: " ") {
          #expect(words.contains(String(word)), "\(field.name): \(word)")
        }
        // A page that Enter takes whole shows a long list by what is chosen of it.
        guard case .choice(let choices) = field.kind, !form.begins else { continue }
        for choice in choices {
          #expect(rows.contains { $0.contains(choice.word) }, "\(field.name): \(choice.word)")
        }
      }
      form.advance()
    }
  }

  @Test("title, first question and keys stand in the same rows", arguments: PageSample.all)
  func nothingJumps(sample: PageSample) {
    var form = sample.form
    let first = form.fields[0].label.split(separator: " ")[0]
    while form.current != nil {
      let rows = PageSample.rows(form, 80, 24)
      #expect(rows[1].contains(form.title))
      #expect(rows[5].contains(first), "\(rows.joined(separator: "\n"))")
      #expect(rows[22].contains("Esc"))
      form.advance()
    }
  }

  @Test("nothing chosen is another picture than chosen, without styles", arguments: PageSample.all)
  func chosenIsSeen(sample: PageSample) {
    for (columns, rows) in [(120, 36), (80, 24), (50, 15)] {
      for glyphs in [Glyphs.unicode, .ascii] {
        for place in sample.form.fields.indices {
          guard let answer = PageSample.answer(to: sample.form.fields[place]) else { continue }
          var open = sample.form
          open.fields[place].value = nil
          // Looked at from the question itself and from another.
          for cursor in rows < 20 ? [place] : [place, place == 0 ? 1 : 0] {
            open.go(toPlace: cursor)
            var chosen = open
            chosen.fields[place].value = answer
            chosen.go(toPlace: cursor)
            #expect(
              PageSample.rows(open, columns, rows, glyphs: glyphs)
                != PageSample.rows(chosen, columns, rows, glyphs: glyphs),
              "\(open.fields[place].name) at \(columns)x\(rows) from \(cursor)")
          }
        }
      }
    }
  }

  @Test("the same answers in any window give the same events")
  func theLayoutAnswersNothing() {
    let events = [(120, 36), (80, 24), (50, 15), (20, 6)].map { columns, rows in
      var player = Player(columns: columns, rows: rows)
      player.start()
      player.type("yyy3i4m")
      player.press(.enter)
      player.type("2")
      player.press(.enter, .enter)
      player.type("d")
      player.press(.enter)
      player.type("warm")
      player.press(.enter, .enter, .tab, .right, .down, .right)
      player.press(.enter)
      player.reachResource()
      return player.records
    }
    #expect(Set(events).count == 1 && events[0].count > 5)
  }
}

/// The check-in on one screen.
@Suite struct CheckInOnOneScreenTests {
  @Test("one key opens the body map from any question, once, and leads back to it")
  func theMapIsBehindAKey() {
    for keys in ["", "3", "3i", "3i4"] {
      var player = Player()
      player.start()
      player.type("yyy" + keys)
      let asked = player.model.sessionScreen?.form?.current?.name
      player.type("m")
      #expect(player.model.sessionScreen?.form?.body != nil, "\(keys)")
      player.type("a3")
      player.press(.enter, .enter)
      player.type("d")
      player.press(.enter)
      #expect(player.model.sessionScreen?.form?.current?.name == asked, "\(keys)")
      player.type("m")
      #expect(player.model.sessionScreen?.form?.body == nil)
    }
  }

  /// A word such as numb asks for presence again, and then what was open is asked, by the machine too.
  @Test(arguments: ["", "3", "3i"])
  func aDistantWordAsksTheRestAfterIt(keys: String) {
    var player = Player { $0.content.distantWords = ["cool"] }
    player.start()
    player.type("yyy" + keys)
    let open = player.model.sessionScreen?.session.question
    player.type("m")
    player.press(.enter)
    player.type("2")
    player.press(.enter, .right, .character(" "), .enter)
    player.type("d")
    #expect(player.model.sessionScreen?.form?.current?.name == .presenceAgain)
    player.type("i")
    #expect(player.model.sessionScreen?.session.question?.kind == open?.kind)
    player.press(.enter, .enter)
    player.type(String("3i4".dropFirst(keys.count)))
    player.press(.enter)
    #expect(player.stage == .choose)
    #expect(player.model.sessionScreen?.pre?.state == .mixed)
    #expect(player.model.sessionScreen?.session.plan.mode == .touch)
    let told = player.records.compactMap(\.answer)
    #expect(told.contains(.state(.mixed)))
    #expect(told.contains(where: { $0.distress == 3 }))
  }
}
