using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Tests.Properties;

/// <summary>Wordings of every kind of question, about somebody (<c>{0}</c>) and somebody else (<c>{1}</c>).</summary>
internal static class EveryWording
{
    public static readonly IReadOnlyDictionary<QuestionKind, string[]> Of = new Dictionary<QuestionKind, string[]>
    {
        [QuestionKind.Other] = ["what does {0} think of {1}?", "tell me about {0}", "{0}?", "why did {0} say so?"],
        [QuestionKind.Release] =
        [
            "when does {0} come out?", "when did it first air with {0}?", "is season 2 with {0} out in July?", "did it come out before May 2031?",
            "when is the finale?",
        ],
        [QuestionKind.ReleaseAnnounced] = ["when was the release date of {0} announced?", "when did {0} announce the date?"],
        [QuestionKind.Renewal] =
        [
            "was {0} renewed?", "is {0} cancelled?", "when was season 2 renewed?", "which season is the last with {0}?", "is there a spin-off about {0}?",
            "is it ending?", "will there be more after season 2?",
        ],
        [QuestionKind.Production] = ["has filming with {0} started?", "when did {0} wrap?", "did they stop filming with {0}?", "are they still filming?"],
        [QuestionKind.Episodes] = ["how many episodes is {0} in?", "does season 2 have 8 episodes?", "how many episodes in total?"],
        [QuestionKind.SeasonCount] = ["how many seasons is {0} in?", "how many seasons were ordered?"],
        [QuestionKind.EpisodeLength] = ["how long are the episodes with {0}?", "how long is the finale?", "are they an hour long?"],
        [QuestionKind.EpisodeTitle] = ["what is the episode with {0} called?", "what is episode 3 called?", "what is the name of the finale?"],
        [QuestionKind.Schedule] = ["is it weekly with {0}?", "what time is it on in the UK?", "how many do we get on the first day?"],
        [QuestionKind.Cast] = ["who is in the cast with {0}?", "who is new besides {0}?", "who is leaving?"],
        [QuestionKind.PlayedBy] = ["who plays {0}?", "who played {0} first?", "who plays {0} now?", "who plays {0}'s mother?", "who was {0} before {1}?"],
        [QuestionKind.Role] = ["who does {0} play?", "who does the voice of {0}?", "what is {0}'s role?", "whom did {0} replace?"],
        [QuestionKind.Return] = ["is {0} returning?", "is {0} leaving?", "will {0} be in season 2?", "is {0} really dead?"],
        [QuestionKind.WhoIs] =
        [
            "who is {0}?", "who is {0} really?", "who voices {0}?", "what does {0} do for a living?",
            "who replaced {0}?", "who is {0}'s brother?", "who is {0} dancing with?", "is {0} the doctor?", "who came after {0}?",
        ],
        [QuestionKind.Pairing] = ["does {0} play {1}?", "is {1} played by {0}?"],
        [QuestionKind.Plot] = ["what happens to {0}?", "what is it about with {0}?"],
        [QuestionKind.AdaptedFrom] = ["what is {0} based on?", "is it based on a book by {0}?", "which book is it?"],
        [QuestionKind.Platform] = ["where can I watch {0}?", "is {0} on the BBC?", "what channel is it on in the US?"],
        [QuestionKind.Maker] = ["who created {0}?", "did {0} create it?", "who directed {0}?", "what did {0} make?"],
        [QuestionKind.Number] = ["how many people watched {0}?", "what is the score of {0}?"],
        [QuestionKind.Location] = ["where is {0} filmed?", "is {0} set in London?"],
        [QuestionKind.Source] = ["which article says that {0} returns?", "which article is about {0}?", "what has {0} written?"],
        [QuestionKind.Timeline] = ["what happened when with {0}?"],
        [QuestionKind.Sources] = ["which articles are there on {0}?"],
        [QuestionKind.Help] = ["help me with {0}"],
    };
}
