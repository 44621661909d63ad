"""English of the home page, the list of networks and the texts of the portal."""

from __future__ import annotations

# By field. `{year}` is that of the Dutch deadline.
HOME = {
    "title": "What you learn together shows at school",
    "slug": "home-en",
    "intro": "Here schools work together on what they want to reach. You read what a learning "
    "network aims for, what teachers try out, and what it brings to a school.",
}
INDEX = {
    "title": "Networks",
    "slug": "networks",
    "intro": "In a learning network, colleagues of a few schools work on one goal for a while.",
}
# A list: the strings of the text in their order.
TEXTS: dict[str, dict[str, str | list[str]]] = {
    "over-ons": {
        "title": "About this portal",
        "slug": "about-us",
        "intro": "The academies of three boards use this portal for their learning networks.",
        "body": [
            (
                "Learning from each other works best when it leads somewhere. So a network "
                "begins with a goal, and a meeting ends with an action item at school. That way "
                "a red thread runs from the goal to what changes in the classroom."
            ),
            "Would you like to join?",
            (
                "Ask the network lead, or the coordinator of your academy. Do you have an idea "
                "for a network yourself? Begin with two schools that want to reach the same thing."
            ),
            "This is an example",
            (
                "All boards, schools and colleagues that you see here are made up. The portal "
                "is not an official publication of a university or council."
            ),
        ],
    },
    "privacy": {
        "title": "Privacy",
        "slug": "privacy",
        "intro": "This portal is about what schools learn, not about who does what.",
        "body": [
            "What the portal does not measure",
            (
                "The portal shows nobody how often you sign in, gives no figures to persons, "
                "makes no rankings and links nothing to appraisal."
            ),
            "What we do keep",
            "Your name, your e-mail address, where you work and which networks you are in.",
            "What you write: action items, contributions and reports.",
            "Who changed a page, so that we can look things up later.",
            "No data of pupils",
            (
                "Do not write down names or recognisable details of pupils. We take out of "
                "photos where and when they were made, at the upload."
            ),
        ],
    },
}
