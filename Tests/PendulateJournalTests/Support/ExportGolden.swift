/// What a small journal becomes; a change here is a change of the format.
enum ExportGolden {
  static let text = #"""
    {
      "checkIns" : [
        {
          "at" : "2026-03-01T09:05:00.000+01:00",
          "distress" : 3,
          "id" : "019ca5f0-0000-7000-8000-000000000050",
          "kind" : "pre",
          "presence" : "here",
          "regions" : [
            {
              "change" : "more",
              "region" : "feet",
              "sensations" : [
                "warm"
              ],
              "side" : "both",
              "tone" : "comfortable"
            }
          ],
          "sessionId" : "019ca5f0-0000-7000-8000-000000000001",
          "words" : "a \"word\"\nmore"
        }
      ],
      "exportedAt" : "2026-03-01T09:05:00.000+01:00",
      "glimmers" : [
        {
          "addedAt" : "2026-03-01T09:05:00.000+01:00",
          "archived" : false,
          "category" : "sound",
          "from" : "session",
          "id" : "g1",
          "text" : "rain"
        }
      ],
      "schema" : "pendulate.journal/1",
      "sessions" : [
        {
          "about" : "the stairs",
          "activeSeconds" : 440,
          "checkInIds" : [
            "019ca5f0-0000-7000-8000-000000000050"
          ],
          "events" : [
            {
              "aim" : 2,
              "event" : "sessionStart",
              "glimmers" : [
                "touch-1",
                "sound-2"
              ],
              "mode" : "touch",
              "practice" : "full-touch",
              "rehearsal" : false,
              "safetyRatio" : 4,
              "sessionId" : "019ca5f0-0000-7000-8000-000000000001",
              "t" : 0,
              "wall" : "2026-03-01T09:05:00.000+01:00"
            },
            {
              "event" : "stageExit",
              "reason" : "key",
              "seconds" : 10.25,
              "stage" : "touch",
              "t" : 170.25
            },
            {
              "event" : "sessionEnd",
              "outcome" : "closed",
              "t" : 440,
              "wall" : "2026-03-01T09:13:20.000+01:00"
            }
          ],
          "id" : "019ca5f0-0000-7000-8000-000000000001",
          "mode" : "touch",
          "outcome" : "closed",
          "practice" : "full-touch",
          "rehearsal" : false,
          "startedAt" : "2026-03-01T09:05:00.000+01:00",
          "touchSeconds" : 10.25
        }
      ]
    }

    """#
}
