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

  /// Down leads through every question of a page, and out of every list at its end; up leads back.
  @Test(arguments: PageSample.all) func arrowsLeadThroughEveryList(sample: PageSample) {
    var form = sample.form.offering(SampleModel.groups)
    form.openExtras()
    form.go(toPlace: 0)
    let last = form.fields.count - 1
    var seen: Set<Int> = []
    for _ in 0..<400 {
      if form.body != nil, form.body?.isList == false { _ = form.take(.character("l")) }
      seen.insert(form.index)
      _ = form.take(.down)
    }
    let asked = form.fields.indices.filter { form.fields[$0].onlyAfter == nil }
    #expect(seen == Set(asked), "\(sample)")
    #expect(form.index == last)
    for _ in 0..<400 {
      if form.body != nil, form.body?.isList == false { _ = form.take(.character("l")) }
      _ = form.take(.up)
    }
    #expect(form.index == 0)
  }

  /// What one key opens comes behind the ratings, and the question one was at waits for it.
  @Test func theMapComesBehindTheRatings() {
    var form = SampleModel.checkIn()
    form.press(.character("m"))
    #expect(form.current?.name == .body)
    #expect(form.fields.map(\.name) == [.distress, .presence, .state, .body, .words, .end])
    form.press(.character("d"), .enter)
    #expect(form.current?.name == .distress)
    form.press(.character("3"), .character("i"), .character("1"))
    #expect(form.current?.name == .end)
  }

  /// More or less than before is asked only where there was something before.
  @Test func nobodyIsAskedWhatWasBeforeTheFirstMap() {
    for isAfter in [false, true] {
      var form = CheckInPage.form(isAfter ? .post : .pre)
        .offering(SampleModel.groups, isAfter: isAfter)
      form.press(.character("m"), .enter, .character("1"))
      #expect(form.body?.step == (isAfter ? .change : .words))
      form.press(.backspace)
      #expect(form.body?.step == .tone)
    }
  }

  /// The number that a question left open stands for is told in its row, wherever the cursor is.
  @Test func whatAnOpenNumberIsStandsInItsRow() {
    var form = SampleModel.chooseForm()
    for place in form.fields.indices {
      form.go(toPlace: place)
      for size in [(50, 15), (80, 24), (120, 36)] {
        let rows = PageSample.rows(form, size.0, size.1)
        for field in form.fields {
          guard let number = field.leftOpen else { continue }
          let start = field.label.split(separator: " ").prefix(2).joined(separator: " ")
          guard rows.contains(where: { $0.contains(start) }) else { continue }
          #expect(rows.contains { $0.contains("so \(number)") }, "\(rows)")
        }
      }
    }
    #expect(form.fields.compactMap(\.leftOpen).count == 2)
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
      player.press(.enter)
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
    player.press(.right, .character(" "), .enter)
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
