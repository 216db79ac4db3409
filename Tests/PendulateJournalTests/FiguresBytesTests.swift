import PendulateCore
import Testing

@testable import PendulateJournal

/// What is stored stays readable: a change to these bytes is a new form, and has a new number.
@Suite struct FiguresBytesTests {
  /// Figures with something, and with nothing, in every field.
  private static var everything: SessionFigures.Body {
    var body = SessionFigures.Body()
    body.aim = 3
    body.baseline = 2
    body.pre = 5
    body.post = 1
    body.unwanted = [.images, .body]
    body.hasMissingEnds = true
    body.touches = [
      TouchFigures(
        n: 1, aim: 1, plannedSeconds: 20.5, seconds: 12.345, peak: 6, settled: 2, settling: .noRise,
        endedByKey: true),
      TouchFigures(
        n: 2, seconds: 30, settling: .after(75.5), cameBack: true, wasEscalated: true),
      TouchFigures(
        n: 3, aim: 4, seconds: 0, peak: 10, settled: 0, settling: .longerThan(180),
        cameBack: false, endedByKey: true, wasEscalated: true),
      TouchFigures(n: 200, aim: 1, seconds: 0.001, peak: 1, settled: 1, settling: .unknown),
    ]
    body.state = .shutDown
    body.alarms = [
      HardMoment(
        kind: .high, stage: .orient, before: .touch, second: 123.456, distress: 8,
        touchSeconds: 12.5, secondsSinceTouch: 0, glimmerID: "a", afterwards: .settled(240),
        wayBack: .person),
      HardMoment(kind: .numb, afterwards: .notYet(1)),
      HardMoment(kind: .edge, stage: .later, before: .grounding),
    ]
    body.earlyReturns = 129
    body.window = WindowTime(
      insideSeconds: [1, 2, 3, 0], knownSeconds: [4, 5, 300, 0], practiceSeconds: 3600.5)
    body.glimmers = [
      GlimmerUse(
        glimmerID: "a", category: .touch, state: .settled, isReturn: true, change: -10,
        secondsUntilLower: 0.5, ladder: .notNow),
      GlimmerUse(
        glimmerID: "é", category: .breath, state: .stirredUp, isReturn: false, change: nil,
        secondsUntilLower: nil, ladder: .tolerable),
      GlimmerUse(
        glimmerID: "", category: .movement, state: .shutDown, isReturn: true, change: 0,
        secondsUntilLower: 0, ladder: .enjoyable),
      GlimmerUse(
        glimmerID: "b", category: .sound, state: .mixed, isReturn: false, change: 10,
        secondsUntilLower: nil, ladder: .nourishing),
      GlimmerUse(
        glimmerID: "a", category: nil, state: nil, isReturn: false, change: nil,
        secondsUntilLower: nil, ladder: nil),
    ]
    body.ladder = [1, 2, 3, 128]
    body.presence = [4, 5, 6, 0]
    body.marks = [
      PlaceAndTone(.head, .comfortable), PlaceAndTone(.allOver, .uncomfortable),
      PlaceAndTone(.nowhere, .neither),
    ]
    body.settledDwell = 30
    return body
  }

  /// The bytes of `everything` in form 8, worked out by hand, a part on each line.
  private static let bytes = """
    08
    04 03 06 02 00 03 0b 01
    04
    01 02 01 94a001 b960 07 03 00 00 01
    02 00 00 b0ea01 00 00 01 eccd04 02 02
    03 05 00 00 0b 01 02 a0fe0a 01 03
    c801 02 00 01 02 02 03 00 00
    03
    01 07 03 c0c407 09 01 d461 01 00 01 01 61 01 80d30e 01
    03 00 05 00 00 00 00 00 02 e807 00
    07 10 09 00 00 00 00 00 00 00
    8101
    e807 a01f d00f 8827 b817 e0a712 f4e0db01
    05
    01 61 01 01 01 01 01 f403 01
    02 c3a9 02 02 00 00 00 02
    00 03 03 01 0b 01 00 03
    01 62 04 04 00 15 00 04
    01 61 00 00 00 00 00 00
    01 02 03 8001
    04 05 06 00
    79
    03 01 01 11 02 12 03
    """

  private static var stored: [UInt8] {
    let digits = bytes.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  private func decoded(_ bytes: some Sequence<UInt8>) -> SessionFigures.Body? {
    var names = NameTable()
    return Array(bytes).withUnsafeBytes { FiguresBytes.decode($0, names: &names) }
  }

  @Test func figuresAreTheseBytesAndTheseBytesAreTheFigures() {
    #expect(FiguresBytes.encode(Self.everything) == Self.stored)
    #expect(decoded(Self.stored) == Self.everything)
    var changed = Self.everything
    changed.later = 7
    changed.unwanted = []
    #expect(decoded(FiguresBytes.encode(changed)) == changed)
    #expect(decoded(FiguresBytes.encode(SessionFigures.Body())) == SessionFigures.Body())
  }

  @Test func bytesOfAnotherFormOrLengthAreComputedAnew() {
    for length in 0..<Self.stored.count { #expect(decoded(Self.stored.prefix(length)) == nil) }
    #expect(decoded(Self.stored + [0]) == nil)
    #expect(decoded([FiguresBytes.form - 1] + Self.stored.dropFirst()) == nil)
    #expect(decoded([FiguresBytes.form + 1] + Self.stored.dropFirst()) == nil)
  }

  // MARK: Codes of words

  /// Holds the codes of a kind of words: the first is 1, and 0 is none.
  private func expectCodes<Word: CaseIterable & Hashable>(_ words: [Word])
  where Word.AllCases == [Word] {
    #expect(words.count == Word.allCases.count, "\(Word.self): each word has a code here")
    for (word, code) in zip([nil] + words, UInt8(0)...) {
      var writer = ByteWriter()
      writer.optionalWord(word)
      #expect(writer.bytes == [code], "\(Word.self).\(word.map { "\($0)" } ?? "none")")
      [code].withUnsafeBytes { bytes in
        var reader = ByteReader(bytes)
        let read: Word? = reader.word()
        #expect(read == word && reader.isWhole)
      }
    }
    [UInt8(words.count + 1)].withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      let read: Word? = reader.word()
      #expect(read == nil && !reader.isWhole)
    }
  }

  /// A new word goes to the end, here and where it is declared; another order is another form.
  @Test func everyWordHasTheCodeItAlwaysHad() {
    expectCodes([SessionEvent.Escalation.high, .stop, .numb, .silent, .unsettled, .rising, .edge])
    expectCodes([Glimmer.Category.touch, .breath, .movement, .sound, .fantasy, .environment])
    expectCodes([BodyState.settled, .stirredUp, .shutDown, .mixed])
    expectCodes([Ladder.notNow, .tolerable, .enjoyable, .nourishing])
    expectCodes([Presence.here, .halfHere, .farAway])
    expectCodes([
      Stage.arrive, .checkPre, .choose, .resource, .gate, .touch, .orient, .both, .close,
      .checkPost,
      .rest, .high, .stop, .numb, .silent, .later,
    ])
    expectCodes([
      HardMoment.Before.start, .glimmer, .touch, .both, .safety, .choice, .close, .end, .grounding,
    ])
    expectCodes([HardMoment.WayBack.person, .movement, .glimmer])
    expectCodes([BodyMark.Tone.comfortable, .uncomfortable, .neither])
    expectCodes([
      BodyRegion.head, .eyes, .jaw, .throat, .neck, .shoulders, .chest, .upperBack, .arms, .hands,
      .belly, .lowerBack, .hips, .thighs, .lowerLegs, .feet, .allOver, .nowhere,
    ])
  }

  /// Rungs and presences are counted by their place.
  @Test func whatIsCountedStandsInThePlaceOfItsWord() {
    for (place, rung) in Ladder.allCases.enumerated() {
      #expect(counted(.ladder(rung)).ladder[place] == 1)
    }
    for (place, presence) in Presence.allCases.enumerated() {
      #expect(counted(.presence(presence)).presence[place] == 1)
    }
  }

  private func counted(_ answer: Answer) -> SessionFigures.Body {
    var event = SessionEvent(t: 1, event: .rate)
    event.answer = answer
    return SessionFigures.Body(events: [event], later: nil)
  }
}
