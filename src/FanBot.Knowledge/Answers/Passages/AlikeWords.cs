using System.Collections.Frozen;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>Words of news about shows that tell of the same thing, where a fan asks with one and an article answers with another. A plus joins two words that mean one.</summary>
internal static class AlikeWords
{
    private static readonly string[] Groups =
    [
        "hurt injure injured injury wound",
        "win winner won winning victory champion crowned trophy lifted 1st",
        "one 1",
        "first 1st opening in+order",
        "two 2",
        "second 2nd runner+up",
        "three 3",
        "third 3rd",
        "four 4",
        "fourth 4th",
        "five 5",
        "fifth 5th",
        "six 6",
        "sixth 6th",
        "seven 7",
        "seventh 7th",
        "eight 8",
        "eighth 8th",
        "nine 9",
        "ninth 9th",
        "ten 10",
        "tenth 10th",
        "finish finished placed standings ranked",
        "once binge weekly week simultaneously",
        "new newcomer debuting debut rookie joins joining joined",
        "old original originally first",
        "normal usual regular typical ordinary",
        "suit suits dress gown outfit costume",
        "ep eps episode episodes chapter chapters instalment",
        "xmas christmas",
        "america american us usa states",
        "uk britain british england",
        "lineup cast contestants celebrities",
        "telly tv television",
        "remake reboot revival",
        "extra additional bonus more",
        "eliminated elimination evicted booted sent+home went+home voted+off",
        "replace replaced replacing replacement successor succeed succeeded stead took+over takes+over take+over taking+over step+in stepped+in",
        "fired fire sacked dismissed axed ousted canned let+go",
        "complain complained complaint criticise criticised criticism slam slammed backlash blasted trolling unhappy annoyed fury furious",
        "praise praised gushed adore adored",
        "hospital asylum clinic infirmary institution",
        "rank detective inspector sergeant superintendent constable captain lieutenant commander dci dsu",
        "job occupation profession career works worked",
        "idea inspired inspire inspiration based",
        "partner partnered paired pairing duo",
        "pro professional dancer",
        "dance dancer dancing danced",
        "judge judged judging panel",
        "host hosted hosting presenter presented fronted",
        "delay delayed postponed rescheduled put+back pushed+back held+back pushed held",
        "stop stopped halted halt suspended paused shut",
        "covid corona coronavirus pandemic lockdown covid19",
        "murder murdered kill killed killer killing death dead dies die died slain drowned strangled stabbed poisoned",
        "investigate investigates investigating investigation hunt probe case",
        "title titled entitled called name named",
        "house home mansion",
        "lady woman girl",
        "watch watched see seen",
        "prize prizes cash jackpot takes+home took+home",
        "pay paid earn earns salary fee",
        "villain antagonist baddie enemy",
        "hair haircut locks",
        "mad angry furious",
        "reject rejected refused declined turned+down turn+down turning+down passed+on",
        "born native hometown grew hails raised from",
        "pregnant baby expecting birth",
        "ill illness sick cancer disease",
        "married marry wedding wife husband wed spouse",
        "quit leave left leaves leaving exit depart departed bows bowed goodbye stepping+down hanging+up let+go",
        "shot filmed film filming shooting",
        "scary creepy terrifying frightening",
        "rated rating certificate",
        "secret hidden secretly",
        "theme opening",
        "spin-off spinoff",
        "children kids child kid son daughter",
        "boss chief head leader leads led",
        "steal stole stolen theft robbery heist",
        "found discovered discovery",
        "doctor dr surgeon physician psychiatrist",
        "cop police officer detective",
        "teacher professor tutor",
        "accident crash",
        "fight fought battle brawl row feud",
        "famous fame known",
        "live lives lived living resides home",
        "costume costumes clothes outfit wardrobe wear wore",
        "visit visited trip",
        "release released premiere premiered debut debuted aired air launched",
    ];

    private static readonly FrozenDictionary<string, string[]> ByTerm = Groups
        .Select(g => g.Split(' ').SelectMany(w => w.Contains('+', StringComparison.Ordinal) ? [string.Join(' ', TermAnalyzer.Terms(w.Replace('+', ' ')))] : TermAnalyzer.Terms(w)).Distinct().ToArray())
        .SelectMany(g => g.Select(t => (Term: t, Group: g)))
        .GroupBy(g => g.Term, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.SelectMany(t => t.Group).Where(t => t != g.Key).Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>The terms for a search: two words that mean one are searched for word by word.</summary>
    public static IEnumerable<string> Searched(string term) => Of(term).SelectMany(t => t.Split(' '));

    /// <summary>Terms that mean much the same as a term; without itself.</summary>
    public static IReadOnlyList<string> Of(string term) =>
        ByTerm.TryGetValue(term, out var own) ? [.. own.Concat(QuestionWords.Alike(term)).Distinct()] : QuestionWords.Alike(term);
}
