import type { ReactNode } from 'react';
import type { Topic } from '../api/types';
import classes from './CurriculumPage.module.css';

interface Props {
  topics: Topic[];
  aside: (topic: Topic) => ReactNode;
}

/** Chapters as cards, what is in them as rows below. */
export function Branches({ topics, aside }: Props) {
  return (
    <ul className={classes.chapters}>
      {topics.map((topic) => (
        <li key={topic.code} className={`card ${classes.chapter}`}>
          <div className={classes.head}>
            <h2>
              <span className={classes.code}>{topic.code}</span>
              {topic.title}
            </h2>
            {aside(topic)}
          </div>
          {topic.children.length > 0 && <Rows topics={topic.children} aside={aside} />}
        </li>
      ))}
    </ul>
  );
}

function Rows({ topics, aside }: Props) {
  return (
    <ul className={classes.rows}>
      {topics.map((topic) => (
        <li key={topic.code}>
          <div className={classes.row}>
            <span className={classes.code}>{topic.code}</span>
            <span className={classes.title}>{topic.title}</span>
            {aside(topic)}
          </div>
          {topic.children.length > 0 && <Rows topics={topic.children} aside={aside} />}
        </li>
      ))}
    </ul>
  );
}
