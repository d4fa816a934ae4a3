namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Tells of what a clause speaks.</summary>
internal static class SubjectReader
{
    /// <summary>All that the clause around a place of the mask speaks of beside the show.</summary>
    public static Subject Read(Sentence sentence, int place) =>
        (TieIns.IsAbout(sentence, place) ? Subject.TieIn : Subject.Show)
        | (SpinOffs.IsSubject(sentence, sentence.Clause(place).Start, place) ? Subject.SpinOff : Subject.Show)
        | (OtherWorks.AreMeant(sentence, place) ? Subject.OtherWork : Subject.Show)
        | (OtherSubjects.IsOne(sentence, place) ? Subject.OtherName : Subject.Show);
}
