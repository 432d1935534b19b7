import { MeetingPage } from '../../features/learning-meeting/meeting-page.tsx';
import { showPage } from '../../pages/show-page.tsx';

showPage(<MeetingPage />);
