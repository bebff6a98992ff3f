namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>
/// The lower-case Latin letters with an accent, as UnicodeData.txt decomposes them. string.Normalize cannot be asked: without ICU
/// (InvariantGlobalization) it changes nothing.
/// </summary>
internal static class AccentedLetters
{
    /// <summary>For each combining mark, letters followed by what they become with it.</summary>
    private static readonly (char Mark, string Pairs)[] Compositions =
    [
        ('\u0300', "aàeèiìnǹoòuùwẁyỳ"),
        ('\u0301', "aácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźæǽøǿ"),
        ('\u0302', "aâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑ"),
        ('\u0303', "aãeẽiĩnñoõuũvṽyỹ"),
        ('\u0304', "aāeēgḡiīoōuūyȳ"),
        ('\u0306', "aăeĕgğiĭoŏuŭ"),
        ('\u0307', "aȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzż"),
        ('\u0308', "aäeëhḧiïoötẗuüwẅxẍyÿ"),
        ('\u030A', "aåuůwẘyẙ"),
        ('\u030B', "oőuű"),
        ('\u030C', "aǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzž"),
        ('\u0323', "aạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓ"),
        ('\u0326', "sștț"),
        ('\u0327', "cçdḑeȩgģhḩkķlļnņrŗsştţ"),
        ('\u0328', "aąeęiįoǫuų"),
    ];

    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>The letter with the mark, or the letter alone where the pair is no character.</summary>
    public static char Compose(char letter, char mark)
    {
        foreach (var (candidate, pairs) in Compositions)
        {
            if (candidate != mark)
                continue;
            for (var i = 0; i < pairs.Length; i += 2)
            {
                if (pairs[i] == letter)
                    return pairs[i + 1];
            }
        }
        return letter;
    }

    /// <summary>The letter without its accent.</summary>
    public static char BaseOf(char letter)
    {
        foreach (var (_, pairs) in Compositions)
        {
            for (var i = 1; i < pairs.Length; i += 2)
            {
                if (pairs[i] == letter)
                    return pairs[i - 1];
            }
        }
        return letter;
    }
}
